package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.report.ReportTable.Line;

/** The tables of figures of one kind as rows: one for each number, sign or word of each cell. */
final class FigureRows {

    private static final String REPORTED = "redovisad";
    private static final String PARTIAL = "ofullständig";
    private static final String MISSING = "saknas";
    private static final String NOT_APPLICABLE = "ej tillämpligt";
    private static final String HIDDEN = "sekretess";

    private FigureRows() {}

    static List<DataField> fields(ReportTable first) {
        List<DataField> fields = new ArrayList<>(List.of(DataField.period()));
        fields.addAll(DataField.ofTable());
        fields.addAll(List.of(
                DataField.text("avser", "Avser", "Område, tid och priser, som i tabellens rubrik."),
                DataField.head(first.rowName(), "Radens namn i tabellen."),
                DataField.head(first.columns().head(), "Kolumnens namn i tabellen."),
                DataField.text("uppgift", "Uppgift", "Vad talet är i sin cell: värde för det som cellen handlar om.")
                        .always(),
                DataField.number("värde", "Värde", "Talet med alla decimaler, i enheten bredvid. Tomt där tal saknas."),
                DataField.text("enhet", "Enhet", "Vad talet är ett antal av.").oneOf(units()),
                DataField.text("tecken", "Tecken", "Tecknet som står i rapporten där tal saknas.")
                        .oneOf(List.of(Cells.MISSING, Cells.NOT_APPLICABLE, Cells.HIDDEN)),
                DataField.text("status", "Status", "Om uppgiften är redovisad, och annars varför inte.")
                        .always()
                        .oneOf(List.of(REPORTED, PARTIAL, MISSING, NOT_APPLICABLE, HIDDEN)),
                DataField.text("anmärkning", "Anmärkning", "Vad som är att tänka på med värdet."),
                DataField.text("ord", "Ord", "Det som står i cellen i ord i stället för ett tal.")));
        return fields;
    }

    private static List<String> units() {
        return Stream.of(Unit.values())
                .map(Unit::inWords)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    static List<List<String>> of(String period, CountyTable placed) {
        ReportTable table = placed.table();
        List<List<String>> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            for (int column = 0; column < line.cells().size(); column++) {
                List<String> place = List.of(
                        period,
                        placed.county(),
                        table.title(),
                        table.caption(),
                        line.title(),
                        table.columns().names().get(column));
                rows.addAll(of(place, line.cells().get(column)));
            }
        }
        return rows;
    }

    private static List<List<String>> of(List<String> place, Cell cell) {
        List<List<String>> rows = new ArrayList<>();
        List<String> cautions = cell.cautions();
        for (Entry entry : cell.entries()) {
            rows.add(Stream.concat(place.stream(), said(entry, rows.isEmpty() ? cautions : List.of()))
                    .toList());
        }
        return rows;
    }

    private static Stream<String> said(Entry entry, List<String> cautions) {
        String sign = entry.sign().orElse("");
        BigDecimal number = entry.inUnit();
        return Stream.of(
                entry.name(),
                number == null ? "" : written(number),
                entry.unit().inWords(),
                sign,
                status(sign, cautions),
                String.join("; ", cautions),
                number == null && sign.isEmpty() ? entry.text() : "");
    }

    /** With all its decimals but the noughts at their end. */
    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A sign says more of a value than that it is incomplete. */
    private static String status(String sign, List<String> cautions) {
        return switch (sign) {
            case Cells.MISSING -> MISSING;
            case Cells.NOT_APPLICABLE -> NOT_APPLICABLE;
            case Cells.HIDDEN -> HIDDEN;
            default -> cautions.isEmpty() ? REPORTED : PARTIAL;
        };
    }
}
