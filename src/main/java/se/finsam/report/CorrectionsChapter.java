package se.finsam.report;

import java.util.List;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.Correction;
import se.finsam.report.ReportPage.EditionHead;
import se.finsam.report.ReportTable.Line;

/** What an edition says about the one that it replaces. */
final class CorrectionsChapter {

    private CorrectionsChapter() {}

    /** Every edition but the first has one. */
    static Chapter of(EditionHead edition, String periodInWords) {
        List<Correction> corrections = edition.corrections();
        return new Chapter(
                "rattelser",
                "Rättelser",
                List.of(sentence(edition)),
                List.of(),
                List.of(),
                corrections == null || corrections.isEmpty()
                        ? List.of()
                        : List.of(table(edition, corrections, periodInWords)));
    }

    private static String sentence(EditionHead edition) {
        List<Correction> corrections = edition.corrections();
        if (corrections == null) {
            return ("Utgåva %d gjordes med en tidigare version av programmet. Vilka siffror som är ändrade går därför"
                            + " inte att räkna upp.")
                    .formatted(edition.before());
        }
        return corrections.isEmpty()
                ? ("Ingen siffra i rapporten är ändrad sedan utgåva %d. Det som är nytt är texter, källor, vad som saknas"
                                + " eller decimaler som bara finns i datafilerna.")
                        .formatted(edition.before())
                : "De här siffrorna är ändrade sedan utgåva %d.".formatted(edition.before());
    }

    private static ReportTable table(EditionHead edition, List<Correction> corrections, String periodInWords) {
        return ReportTable.ofWords(
                "Ändrade siffror",
                periodInWords,
                "Tabell",
                List.of("Rad", "Kolumn", "Utgåva " + edition.before(), "Utgåva " + edition.number()),
                corrections.stream()
                        .map(correction -> new Line(
                                correction.table(),
                                "",
                                List.of(
                                        Cell.words(correction.row()),
                                        Cell.words(correction.column()),
                                        Cell.words(correction.before()),
                                        Cell.words(correction.now()))))
                        .toList());
    }
}
