package se.finsam.receipt;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingGroup;
import se.finsam.member.SwedishFigures;

/** The findings of a receipt in words: what says the same stands once, with its places. */
final class ReceiptFindings {

    private static final int SHOWN = 50;
    private static final int LONGEST = 100;

    private ReceiptFindings() {}

    static String of(List<Finding> findings) {
        return of(findings, "i tabellen bredvid (.csv)");
    }

    /** The same, where all findings are to be found somewhere else. */
    static String of(List<Finding> findings, String whereAllAre) {
        if (findings.isEmpty()) {
            return "\nInga anmärkningar.\n";
        }
        List<FindingGroup> groups = FindingGroup.of(findings);
        int places = placesEach(groups);
        List<FindingGroup> shown = groups.subList(0, Math.min(groups.size(), SHOWN));
        long toldHere = shown.stream()
                .mapToLong(group -> Math.min(group.findings().size(), places))
                .sum();
        return "\nAnmärkningar: %s\n".formatted(SwedishFigures.count(findings.size()))
                + shown.stream().map(group -> words(group, places)).collect(Collectors.joining())
                + (toldHere < findings.size()
                        ? "\n%s av %s anmärkningar visas här; alla finns %s.\n"
                                .formatted(toldHere, SwedishFigures.count(findings.size()), whereAllAre)
                        : "");
    }

    /** How many places of each group are shown, so that no group keeps another one out. */
    private static int placesEach(List<FindingGroup> groups) {
        int places = 1;
        while (places < SHOWN && placesShown(groups, places + 1) <= SHOWN) {
            places++;
        }
        return places;
    }

    private static int placesShown(List<FindingGroup> groups, int places) {
        return groups.stream()
                .mapToInt(group -> Math.min(group.findings().size(), places))
                .sum();
    }

    private static String words(FindingGroup group, int places) {
        Finding first = group.findings().get(0);
        String title = group.findings().size() == 1
                ? "%s%s%s: %s"
                        .formatted(
                                line(first),
                                column(group),
                                valued(", värde ", first.value()),
                                group.code().title())
                : "%s%s, på %s ställen"
                        .formatted(
                                group.code().title(),
                                column(group),
                                SwedishFigures.count(group.findings().size()));
        return "\n%s\n  %s\n  Gör så här: %s\n"
                        .formatted(title, ShownText.of(group.message()), ShownText.of(group.nextStep()))
                + (group.findings().size() == 1 ? "" : places(group.findings(), places));
    }

    private static String places(List<Finding> findings, int places) {
        int more = findings.size() - places;
        return findings.stream()
                        .limit(places)
                        .map(finding -> "  %s%s\n".formatted(line(finding), valued(": ", finding.value())))
                        .collect(Collectors.joining())
                + (more > 0 ? "  och %s till\n".formatted(SwedishFigures.count(more)) : "");
    }

    private static String line(Finding finding) {
        return finding.line() == null ? "Hela filen" : "Rad " + finding.line();
    }

    private static String column(FindingGroup group) {
        return group.column() == null ? "" : ", kolumn " + ShownText.of(group.column(), LONGEST);
    }

    private static String valued(String before, @Nullable String value) {
        return value == null ? "" : before + "”" + ShownText.of(value, LONGEST) + "”";
    }
}
