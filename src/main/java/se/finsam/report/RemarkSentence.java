package se.finsam.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.finsam.member.SwedishFigures;
import se.finsam.warehouse.ResultRow;

/** Says in Swedish what a row of {@code report.remark} is about. */
final class RemarkSentence {

    private RemarkSentence() {}

    static String of(ResultRow row) {
        return row.text("name") + ": " + sentence(row);
    }

    private static String sentence(ResultRow row) {
        String insats = row.optionalText("insats").map(name -> " i " + name).orElse("");
        return switch (row.text("kind")) {
            case "missing_delivery" ->
                "ingen godkänd leverans av %s för perioden. Sista leveransdag är %s."
                        .formatted(row.text("dataset"), date(row));
            case "rejected_latest" ->
                ("den senaste leveransen av %s, den %s, underkändes."
                                + " Siffrorna bygger på den senast godkända, om det finns någon.")
                        .formatted(
                                row.text("dataset"),
                                row.time("at_time").map(SwedishFigures::date).orElse(Cells.MISSING));
            case "no_spending" -> "leveransen av ekonomi har inget utfall.";
            case "not_split" ->
                ("%s kr av utfallet är inte uppdelat på kategorier. Andelarna, och det som räknas på"
                                + " individinriktat utfall, är därför osäkra.")
                        .formatted(
                                SwedishFigures.amount(row.number("amount_sek").orElse(BigDecimal.ZERO)));
            case "not_reported.spending" -> "utfallet%s är inte redovisat på alla rader.".formatted(insats);
            case "not_reported.participants" -> "antalet deltagare%s är inte redovisat.".formatted(insats);
            case "not_reported.new_participants" -> "antalet nya deltagare%s är inte redovisat.".formatted(insats);
            case "not_reported.ended" ->
                "antalet avslutade%s är inte redovisat, så kostnaden per avslutad är ofullständig.".formatted(insats);
            default -> throw new IllegalStateException("remark " + row.text("kind"));
        };
    }

    private static String date(ResultRow row) {
        return row.date("on_date").map(LocalDate::toString).orElse(Cells.MISSING);
    }
}
