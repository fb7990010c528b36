package se.finsam.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one förbund has in the inbox: quarterly files by dataset and quarter, and the registers by year. */
record DeliveredFiles(
        Map<String, Map<Quarter, List<CsvLine>>> quarterly, NavigableMap<Integer, List<CsvLine>> registers) {

    private static final Pattern QUARTERLY = Pattern.compile("(ekonomi|deltagare|avslut)_(\\d{4})k([1-4])\\.csv");
    private static final Pattern YEARLY = Pattern.compile("insatser_(\\d{4})\\.csv");

    /** Reads every folder that is the member's; names of files compare without case and Unicode form. */
    static DeliveredFiles read(Path deliveries, String member) {
        DeliveredFiles files = new DeliveredFiles(new HashMap<>(), new TreeMap<>());
        for (Path folder : list(deliveries)) {
            if (Files.isDirectory(folder) && nameOf(folder).equals(Spelling.name(member))) {
                list(folder).forEach(files::take);
            }
        }
        return files;
    }

    private void take(Path file) {
        Matcher quarterName = QUARTERLY.matcher(nameOf(file));
        if (quarterName.matches()) {
            Quarter quarter =
                    new Quarter(Integer.parseInt(quarterName.group(2)), Integer.parseInt(quarterName.group(3)));
            quarterly
                    .computeIfAbsent(quarterName.group(1), dataset -> new HashMap<>())
                    .put(quarter, CsvText.read(file));
        }
        Matcher yearName = YEARLY.matcher(nameOf(file));
        if (yearName.matches()) {
            registers.put(Integer.parseInt(yearName.group(1)), CsvText.read(file));
        }
    }

    /** The rows of a file, or nothing where it is missing. */
    Optional<List<CsvLine>> rows(String dataset, Quarter quarter) {
        return Optional.ofNullable(quarterly.getOrDefault(dataset, Map.of()).get(quarter));
    }

    /** The quarters with any delivery. */
    Set<Quarter> quarters() {
        Set<Quarter> quarters = new HashSet<>();
        quarterly.values().forEach(files -> quarters.addAll(files.keySet()));
        return quarters;
    }

    private static String nameOf(Path file) {
        return Spelling.name(file.getFileName().toString());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
