package se.finsam.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.finsam.member.Imprint;
import se.finsam.member.Quarter;
import se.finsam.member.ReportName;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.warehouse.ReportTables;

/** Reads what a page says about one quarter from the public tables; the internal page says more, from the others. */
final class PageReader {

    private final ReportTables tables;
    private final ReportName name;
    private final Quarter quarter;
    private final Audience audience;

    PageReader(ReportTables tables, ReportName name, Audience audience) {
        this.tables = tables;
        this.name = name;
        this.quarter = name.period();
        this.audience = audience;
    }

    ReportPage read(Imprint imprint) {
        List<String> counties = tables.publicRows("area").stream()
                .map(area -> area.text("county"))
                .distinct()
                .filter(this::isAbout)
                .toList();
        Instant receivedUntil = counties.stream()
                .flatMap(county ->
                        tables.publicRows("county_period", Map.of("period", quarter.code(), "county", county)).stream())
                .map(row -> row.time("received_until").orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ReportPage(
                name,
                quarter.inWords(),
                tables.edition().optionalText("label").orElse(null),
                audience == Audience.INTERNAL,
                SwedishFigures.date(receivedUntil),
                imprint,
                null,
                counties.stream()
                        .map(county -> section(new CountyFigures(tables, quarter, county)))
                        .toList());
    }

    private boolean isAbout(String county) {
        return name.county() == null || name.county().equals(county);
    }

    private CountySection section(CountyFigures figures) {
        List<String> findings = findings(figures);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ShortChapter.of(figures, findings));
        chapters.add(members(figures));
        chapters.addAll(MoneyChapters.of(figures));
        chapters.add(ParticipantsChapter.of(figures));
        chapters.add(OutcomeChapter.of(figures));
        chapters.add(InsatsChapter.of(figures));
        chapters.add(DevelopmentChapter.of(figures));
        if (audience == Audience.INTERNAL) {
            chapters.add(InternalChapter.of(figures));
        }
        chapters.addAll(DoubtChapters.of(figures, findings));
        return new CountySection(figures.county(), figures.name(), chapters);
    }

    private static Chapter members(CountyFigures figures) {
        return new Chapter(
                "forbunden",
                "Förbunden",
                List.of(
                        "Förbunden arbetar i olika kommuner, med olika målgrupper och uppdrag. Deras insatser redovisas i"
                                + " avsnittet Insatser."),
                figures.members().stream()
                        .map(area -> area.text("name")
                                + area.optionalText("municipalities")
                                        .map(": "::concat)
                                        .orElse(""))
                        .toList(),
                List.of(),
                List.of());
    }

    private List<String> findings(CountyFigures figures) {
        List<String> findings = audience == Audience.INTERNAL
                ? InternalChapter.findings(figures)
                : figures.rows("finding").stream()
                        .map(row -> row.text("name") + ": " + row.text("message"))
                        .toList();
        return findings.stream().distinct().toList();
    }
}
