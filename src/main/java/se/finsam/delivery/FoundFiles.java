package se.finsam.delivery;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.dataset.Datasets;
import se.finsam.member.Members;

/** What files are by their names and kinds, wherever they lie: in an inbox, or on somebody's desk. */
public final class FoundFiles {

    private final DeliveryName deliveryName;

    public FoundFiles(Members members, Datasets datasets) {
        this.deliveryName = new DeliveryName(members, datasets);
    }

    /** A file as if it lay in the folder of a förbund. */
    public FoundFile of(String forbundFolder, Path file) {
        String name = shown(file);
        DeliveryName.Reading reading = deliveryName.read(forbundFolder, name);
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Finding.ofFile(
                    FindingCode.NOT_A_FILE,
                    "%s är inte en vanlig fil utan en mapp, en länk eller något annat.".formatted(name),
                    "Lägg själva filen i mappen."));
        }
        return new FoundFile(forbundFolder + "/" + name, List.of(file), reading.key(), findings);
    }

    /** What is no CSV by its own name is no second delivery beside one that is: it is told to the operator alone. */
    public static List<FoundFile> withoutDoubles(List<FoundFile> found) {
        Map<Object, List<FoundFile>> byMeaning = found.stream()
                .collect(Collectors.groupingBy(
                        file -> file.key() == null ? file : file.key(), LinkedHashMap::new, Collectors.toList()));
        List<FoundFile> deliveries = new ArrayList<>();
        for (List<FoundFile> same : byMeaning.values()) {
            List<FoundFile> named =
                    same.stream().filter(file -> !file.isOfOtherKind()).toList();
            List<FoundFile> meant = named.isEmpty() ? same : named;
            deliveries.add(meant.size() == 1 ? meant.get(0) : doubled(meant));
            same.stream()
                    .filter(file -> !meant.contains(file))
                    .map(FoundFile::withoutKey)
                    .forEach(deliveries::add);
        }
        return deliveries;
    }

    private static FoundFile doubled(List<FoundFile> same) {
        String places = same.stream().map(FoundFile::place).collect(Collectors.joining(", "));
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ofFile(
                FindingCode.DELIVERED_TWICE,
                "Flera filer avser samma leverans: %s. Ingen av dem har lästs in.".formatted(places),
                "Ta bort alla utom den som ska gälla."));
        same.forEach(file -> findings.addAll(file.findings()));
        return new FoundFile(
                places,
                same.stream().flatMap(file -> file.paths().stream()).toList(),
                same.get(0).key(),
                findings);
    }

    /** A name without what a terminal or a letter would act on. */
    static String shown(Path entry) {
        return entry.getFileName().toString().replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "·");
    }
}
