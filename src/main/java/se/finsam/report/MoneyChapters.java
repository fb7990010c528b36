package se.finsam.report;

import java.util.List;
import java.util.stream.Stream;
import se.finsam.report.ReportPage.Chapter;

/** What a participant costs, and what the money goes to. */
final class MoneyChapters {

    private MoneyChapters() {}

    static List<Chapter> of(CountyFigures figures) {
        MeasureTables tables = new MeasureTables(figures);
        return List.of(
                new Chapter(
                        "kostnad",
                        "Kostnad per deltagare",
                        List.of(
                                "Samma förbund kan se dyrt eller billigt ut beroende på vad som räknas med. Därför redovisas flera"
                                        + " mått, vart och ett med sin definition. Den som deltar i två insatser räknas två"
                                        + " gånger, så kostnaden gäller ett deltagande. För länet delas förbundens sammanlagda"
                                        + " kostnader med det sammanlagda antalet deltagare; det är alltså inte ett medelvärde"
                                        + " av förbundens siffror."),
                        List.of(),
                        List.of(),
                        tables.of("cost", "Kostnad per deltagare")),
                new Chapter(
                        "fordelning",
                        "Vad pengarna användes till",
                        List.of("Varje kategoris andel av hela utfallet, med beloppen under. Andelarna summerar till"
                                + " 100 procent, bortsett från avrundning."),
                        List.of(),
                        MoneyDrawings.split(figures),
                        join(
                                tables.of("split", "Vad pengarna användes till"),
                                tables.of("balance", "Individ och struktur"))),
                new Chapter(
                        "budget",
                        "Budget, utfall och prognos",
                        List.of("Budget och prognos gäller hela året, utfallet tiden från årets början till periodens"
                                + " slut. Prognosen är förbundets egen; rapporten gör ingen framskrivning."),
                        List.of(),
                        MoneyDrawings.budget(figures),
                        tables.of("budget", "Budget, utfall och prognos")));
    }

    private static List<ReportTable> join(List<ReportTable> some, List<ReportTable> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
