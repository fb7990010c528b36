package se.finsam.report;

import java.util.List;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Line;

/** What is missing, doubtful or not comparable, and what the figures are made from. */
final class DoubtChapters {

    private DoubtChapters() {}

    static List<Chapter> of(CountyFigures figures, List<String> findings) {
        List<String> remarks = remarks(figures);
        return List.of(
                new Chapter(
                        "motsagelser",
                        "Där uppgifterna inte stämmer överens",
                        List.of(
                                findings.isEmpty()
                                        ? "Förbundens uppgifter stämmer överens med varandra."
                                        : "Här stämmer förbundens uppgifter inte med varandra. Rapporten använder dem som de är"
                                                + " tills förbundet har rättat dem."),
                        findings,
                        List.of(),
                        List.of()),
                new Chapter(
                        "saknas",
                        "Vad som saknas eller är osäkert",
                        remarks.isEmpty() ? List.of("Inga kända brister i uppgifterna för perioden.") : List.of(),
                        remarks,
                        List.of(),
                        List.of()),
                new Chapter(
                        "kallor",
                        "Källor",
                        List.of("Tabellen visar vilka leveranser från förbunden som utgåvan bygger på."),
                        List.of(),
                        List.of(),
                        List.of(sources(figures))));
    }

    static List<String> remarks(CountyFigures figures) {
        return figures.rows("remark").stream().map(RemarkSentence::of).toList();
    }

    private static ReportTable sources(CountyFigures figures) {
        return ReportTable.ofWords(
                "Källor",
                figures.name() + ", " + figures.quarter().inWords(),
                "Fil",
                List.of("Förbund", "Revision", "Mottagen"),
                figures.rows("source").stream()
                        .map(row -> new Line(
                                row.text("file_name"),
                                "",
                                List.of(
                                        Cell.words(row.text("name")),
                                        Cell.words(row.text("revision")),
                                        Cell.words(SwedishFigures.date(
                                                row.time("received_at").orElseThrow())))))
                        .toList());
    }
}
