package se.finsam.delivery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.dataset.Datasets;
import se.finsam.member.ConfigurationException;
import se.finsam.member.Members;

/** The folder that the förbund deliver into, one folder each. It is only ever read. */
public final class Inbox {

    /** At the top of an inbox, marks everything made from it as constructed. */
    public static final String EXAMPLE_MARK = "EXEMPEL.txt";

    /** What stands on everything made from such an inbox. */
    public static final String EXAMPLE_LABEL = "EXEMPEL – konstruerade uppgifter";

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", ".ds_store");
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart");

    private final Path folder;
    private final DeliveryName deliveryName;

    /**
     * Opens an inbox.
     *
     * @throws ConfigurationException if there is no such folder
     * @throws AccessDeniedException if it cannot be read
     */
    public Inbox(Path folder, Members members, Datasets datasets) throws AccessDeniedException {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder + ": no such folder; name the inbox with --inbox DIR");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        this.folder = folder;
        this.deliveryName = new DeliveryName(members, datasets);
    }

    /** Whether what is delivered here is constructed. */
    public boolean isExample() {
        return Files.exists(folder.resolve(EXAMPLE_MARK));
    }

    /**
     * Returns all that stands in the inbox, in the order of folders and names, but for what systems leave behind and what
     * is still being written.
     */
    public List<FoundFile> files() throws IOException {
        List<FoundFile> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                for (Path file : entries(entry)) {
                    found.add(file(shown(entry), file));
                }
            } else if (!entry.getFileName().toString().equals(EXAMPLE_MARK)) {
                found.add(atTheTop(entry));
            }
        }
        return withoutDoubles(found);
    }

    private FoundFile file(String forbundFolder, Path file) {
        String name = shown(file);
        DeliveryName.Reading reading = deliveryName.read(forbundFolder, name);
        List<Finding> findings = new ArrayList<>();
        reading.finding().ifPresent(findings::add);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Finding.ofFile(
                    FindingCode.NOT_A_FILE,
                    "%s är inte en vanlig fil utan en mapp, en länk eller något annat.".formatted(name),
                    "Lägg själva filen i mappen."));
        }
        return new FoundFile(
                forbundFolder + "/" + name, List.of(file), reading.key().orElse(null), findings);
    }

    private static FoundFile atTheTop(Path file) {
        String name = shown(file);
        Finding finding = Finding.ofFile(
                FindingCode.NAME_UNREADABLE,
                "%s ligger inte i något förbunds mapp.".formatted(name),
                "Flytta filen till förbundets mapp.");
        return new FoundFile(name, List.of(file), null, List.of(finding));
    }

    private static List<FoundFile> withoutDoubles(List<FoundFile> found) {
        Map<Object, List<FoundFile>> byMeaning = found.stream()
                .collect(Collectors.groupingBy(
                        file -> file.key() == null ? file.place() : file.key(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byMeaning.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : doubled(same))
                .toList();
    }

    private static FoundFile doubled(List<FoundFile> same) {
        String places = same.stream().map(FoundFile::place).collect(Collectors.joining(", "));
        Finding finding = Finding.ofFile(
                FindingCode.DELIVERED_TWICE,
                "Flera filer avser samma leverans: %s. Ingen av dem har lästs in.".formatted(places),
                "Ta bort alla utom den som ska gälla.");
        return new FoundFile(
                places,
                same.stream().flatMap(file -> file.paths().stream()).toList(),
                same.get(0).key(),
                List.of(finding));
    }

    /** A name without what a terminal or a letter would act on. */
    private static String shown(Path entry) {
        return entry.getFileName().toString().replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "·");
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isPassedOver(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || LEFT_BY_SYSTEMS.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }
}
