package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.dataset.Datasets;

/**
 * An inbox full of naughty texts: in each cell for text of each dataset, in cells for anything else, in names of files and
 * folders. Two förbund deliver what is accepted, each half of it, the third the former names and all that is rejected.
 */
final class NaughtyInbox {

    private static final int FIRST_YEAR = 2030;
    private static final String REJECTED = "hoglandet";

    private final NightHome night;
    private final List<NaughtyFile> accepted = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Rejected> elsewhere = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int unreadableNames;
    private int unknownFolders;

    /** A file and the code that rejects it, for all of it or in each cell with a text. */
    record Rejected(NaughtyFile file, String code) {}

    NaughtyInbox(NightHome night) throws IOException, InterruptedException {
        this.night = night;
        deliverWhatIsAccepted();
        deliverWhatIsRejected();
        deliverInOtherCells();
        putNames();
    }

    private void deliverWhatIsAccepted() throws IOException {
        List<String> forbund = List.of("finnveden", "sodra-vatterbygden");
        for (int half = 0; half < 2; half++) {
            for (String dataset : Datasets.DELIVERED.names()) {
                accepted.add(
                        NaughtyFile.of(forbund.get(half), dataset, period(dataset, 2023), NaughtyTexts.half(half)));
            }
            accepted.add(NaughtyFile.ofFormerNames(REJECTED, String.valueOf(2022 + half), NaughtyTexts.half(half)));
        }
        for (NaughtyFile file : accepted) {
            deliver(file);
        }
    }

    /** What rejects a file as a whole hides what else is wrong with it, so each kind has a file of its own. */
    private void deliverWhatIsRejected() throws IOException {
        for (String code : List.of("INVISIBLE_CHARACTER", "ENCODING_UNKNOWN", "ENCODING_DAMAGED")) {
            deliverRejected(NaughtyTexts.under(code), code);
        }
        deliverRejected(List.of(NaughtyTexts.TOO_LONG), "CELL_TOO_LONG");
    }

    private void deliverRejected(List<String> texts, String code) throws IOException {
        int year = FIRST_YEAR + rejected.size();
        for (String dataset : Datasets.DELIVERED.names()) {
            NaughtyFile file = NaughtyFile.ofAll(REJECTED, dataset, period(dataset, year), texts);
            rejected.add(new Rejected(file, code));
            deliver(file);
        }
    }

    private static String period(String dataset, int year) {
        return dataset.equals("insatser") ? String.valueOf(year) : year + "K4";
    }

    /** Where no text belongs each is refused, and told as it was delivered. */
    private void deliverInOtherCells() throws IOException {
        List<String> texts = Stream.concat(
                        NaughtyTexts.accepted().stream(), NaughtyTexts.under("INVISIBLE_CHARACTER").stream())
                .toList();
        elsewhere("ekonomi", "2098K1", "insats;kategori;utfall", "A NUMBER;TEXT;1", texts, "VALUE_NOT_ALLOWED");
        elsewhere(
                "ekonomi", "2098K2", "insats;kategori;utfall", "A NUMBER;administration;TEXT", texts, "NUMBER_FORMAT");
        elsewhere("deltagare", "2098K1", "insats;kön;ålder", "A NUMBER;man;TEXT", texts, "VALUE_NOT_ALLOWED");
        elsewhere("deltagare", "2098K2", "insats;kön;deltagare", "TEXT;;", texts, "NOTE_ROW");
        elsewhere("insatser", "2098", "insats;inriktning;start", "A NUMBER;individinriktad;TEXT", texts, "DATE_FORMAT");
        List<String> header = Stream.concat(Stream.of("insats", "kön", "orsak", "antal"), texts.stream())
                .toList();
        elsewhere(new NaughtyFile(REJECTED, "avslut", "2098K1", header, List.of(), texts), "COLUMN_UNKNOWN");
    }

    private void elsewhere(
            String dataset, String period, String header, String pattern, List<String> texts, String code)
            throws IOException {
        List<String> headers = List.of(header.split(";"));
        elsewhere(NaughtyFile.filled(REJECTED, dataset, period, headers, List.of(pattern), texts), code);
    }

    private void elsewhere(NaughtyFile file, String code) throws IOException {
        elsewhere.add(new Rejected(file, code));
        deliver(file);
    }

    private void deliver(NaughtyFile file) throws IOException {
        night.deliver(file.place(), file.lines().toArray(String[]::new));
    }

    private void putNames() throws IOException, InterruptedException {
        Path forbundFolder = night.inbox().resolve("finnveden");
        List<String> files = NaughtyTexts.under("names of files");
        unreadableNames =
                (int) files.stream().filter(name -> put(forbundFolder, name)).count();
        unreadableNames += putBytesThatAreNoLetters(forbundFolder);
        unreadableNames += put(night.inbox(), "=1+1\u202E.csv") ? 1 : 0;
        unknownFolders = (int) NaughtyTexts.under("names of folders").stream()
                .filter(name -> put(night.inbox(), name + "/deltagare_2023K1.csv"))
                .count();
        for (String name : NaughtyTexts.under("names left alone")) {
            put(forbundFolder, name);
            put(night.inbox(), name);
        }
    }

    /** Puts a small file where the system allows such a name, and returns whether it does. */
    private boolean put(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "insats;kön;deltagare\nA;man;1\n");
            return true;
        } catch (InvalidPathException | IOException notHere) {
            leftOut.add(name);
            return false;
        }
    }

    private int putBytesThatAreNoLetters(Path folder) throws IOException, InterruptedException {
        String command = "printf x > \"$(printf 'deltagare_\\377\\376_2023K1.csv')\"";
        int exitCode = -1;
        try {
            exitCode = new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            leftOut.add(noShell.getMessage());
        }
        if (exitCode != 0) {
            leftOut.add("bytes that are no letters");
        }
        return exitCode == 0 ? 1 : 0;
    }

    /** Whose every cell for text is taken in. */
    List<NaughtyFile> accepted() {
        return accepted;
    }

    /** With a text in each cell for text that none of them may hold. */
    List<Rejected> rejected() {
        return rejected;
    }

    /** With the texts in cells for something else. */
    List<Rejected> elsewhere() {
        return elsewhere;
    }

    /** How many files bear a name that cannot be read. */
    int unreadableNames() {
        return unreadableNames;
    }

    /** How many files lie in a folder of nobody. */
    int unknownFolders() {
        return unknownFolders;
    }

    /** Names that this system does not allow. */
    List<String> leftOut() {
        return leftOut;
    }
}
