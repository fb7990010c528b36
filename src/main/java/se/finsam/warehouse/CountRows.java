package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.masking.CountKey;
import se.finsam.masking.CountState;
import se.finsam.masking.PublishedCount;
import se.finsam.member.Period;
import se.finsam.member.Quarter;

/** Counts of persons on their way from {@code report.count_to_mask} to {@code core.public_count}. */
final class CountRows {

    private static final String INSATS = "insats";

    private CountRows() {}

    static List<PublishedCount> read(ReportTables tables) {
        Map<CountKey, List<CountKey>> sums = new HashMap<>();
        for (ResultRow row : tables.rows("count_part")) {
            sums.computeIfAbsent(key(row, ""), part -> new ArrayList<>()).add(key(row, "sum_"));
        }
        return tables.rows("count_to_mask").stream()
                .map(row -> count(row, sums.getOrDefault(key(row, ""), List.of())))
                .toList();
    }

    private static PublishedCount count(ResultRow row, List<CountKey> sums) {
        return new PublishedCount(
                key(row, ""),
                row.number("value").orElseThrow().longValueExact(),
                CountState.of(row.text("state")),
                table(row),
                sums);
    }

    /** The insatser of an area are a table, and so are the sexes, and the outcomes, of a county. */
    private static String table(ResultRow row) {
        String kind = row.text("kind");
        String whose = kind.equals(INSATS) ? row.text("area_type") + " " + row.text("area") : row.text("county");
        return String.join(" ", kind, whose, row.text("period"), row.text("time_window"));
    }

    private static CountKey key(ResultRow row, String prefix) {
        if (!(Period.parse(row.text("period")).orElse(null) instanceof Quarter quarter)) {
            throw new IllegalStateException(row.text("period") + " is no quarter");
        }
        return new CountKey(
                row.text(prefix + "kind"),
                row.text(prefix + "area_type"),
                row.text(prefix + "area"),
                row.text(prefix + "label"),
                quarter,
                row.text("time_window"));
    }

    /** A row of {@code core.public_count}. */
    static List<@Nullable Object> row(PublishedCount count) {
        CountKey key = count.key();
        return Arrays.asList(
                key.kind(),
                key.areaType(),
                key.area(),
                key.label(),
                key.period().code(),
                key.timeWindow(),
                count.value(),
                count.state().word());
    }
}
