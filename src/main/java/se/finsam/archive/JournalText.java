package se.finsam.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.DeliveryKey;
import se.finsam.masking.PublishedCount;
import se.finsam.member.Dialect;

/** The lines of the journal as they are read; {@link JournalWriting} writes them. */
final class JournalText {

    private JournalText() {}

    /** Reads a line; throws an {@code IllegalArgumentException} or an exception of the parser or of dates if it is damaged. */
    static JournalLine read(String text) {
        JsonObject line = JsonObject.parse(text);
        String type = line.text("type");
        return switch (type) {
            case "home" -> new HomeLine(line.flag("example"));
            case "delivery" -> delivery(line);
            case "publication" -> publication(line);
            case "run_start" -> runStart(line);
            case "run" -> run(line);
            case "after_edition_start" -> afterEditionStart(line);
            case "after_edition" -> afterEdition(line);
            case "fixed_report" ->
                new FixedReportLine(line.text("period"), (int) line.number("edition"), line.time("fixed_at"));
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static RunStartLine runStart(JsonObject line) {
        boolean hasAfterEdition = line.has("has_after_edition") && line.flag("has_after_edition");
        return new RunStartLine(line.number("run"), line.text("command"), line.time("started_at"), hasAfterEdition);
    }

    private static RunLine run(JsonObject line) {
        Instant endedAt = line.time("ended_at");
        int exitCode = (int) line.number("exit_code");
        return new RunLine(line.number("run"), line.text("command"), endedAt, exitCode, line.number("told_until"));
    }

    private static PublicationLine publication(JsonObject line) {
        return new PublicationLine(
                (int) line.number("edition"),
                line.time("published_at"),
                line.list("periods", String.class),
                line.has("open_warnings") ? counts(line.object("open_warnings")) : null,
                line.has("counts")
                        ? line.list("counts", String.class).stream()
                                .map(PublishedCount::parse)
                                .toList()
                        : List.of());
    }

    private static AfterEditionStartLine afterEditionStart(JsonObject line) {
        return new AfterEditionStartLine((int) line.number("edition"), line.time("started_at"), line.text("command"));
    }

    private static AfterEditionLine afterEdition(JsonObject line) {
        return new AfterEditionLine(
                (int) line.number("edition"),
                line.time("entered_at"),
                line.text("command"),
                AfterEditionLine.Result.valueOf(line.text("result")),
                line.optionalText("reason"));
    }

    private static DeliveryLine delivery(JsonObject line) {
        return new DeliveryLine(
                line.number("delivery_id"),
                line.has("key") ? key(line.object("key")) : null,
                (int) line.number("revision"),
                line.text("file_name"),
                line.optionalText("sha256"),
                line.number("size"),
                line.text("recognition"),
                line.text("judged_by"),
                line.time("received_at"),
                line.flag("accepted"),
                line.has("dialect") ? dialect(line.object("dialect")) : null,
                line.optionalText("encoding"),
                line.number("row_count"),
                line.number("rows_read"),
                line.number("rows_passed_over"),
                emptyColumns(line),
                sums(line.object("sums")),
                line.list("findings", JsonObject.class).stream()
                        .flatMap(FindingEntry::findings)
                        .toList());
    }

    private static @Nullable Integer emptyColumns(JsonObject line) {
        return line.has("empty_columns") ? (int) line.number("empty_columns") : null;
    }

    private static DeliveryKey key(JsonObject key) {
        return new DeliveryKey(key.text("forbund"), key.text("dataset"), key.text("period"));
    }

    private static Dialect dialect(JsonObject dialect) {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        JsonObject datasets = dialect.object("headers");
        for (String dataset : datasets.names()) {
            Map<String, String> aliases = new LinkedHashMap<>();
            JsonObject declared = datasets.object(dataset);
            declared.names().forEach(alias -> aliases.put(alias, declared.text(alias)));
            headers.put(dataset, aliases);
        }
        return new Dialect(
                dialect.text("delimiter").charAt(0),
                dialect.optionalText("charset"),
                dialect.text("decimal_sign").charAt(0),
                headers,
                dialect.flag("has_sex_columns"));
    }

    private static Map<String, BigDecimal> sums(JsonObject sums) {
        Map<String, BigDecimal> byHeader = new LinkedHashMap<>();
        sums.names().forEach(header -> byHeader.put(header, sums.decimal(header)));
        return byHeader;
    }

    private static Map<String, Long> counts(JsonObject counts) {
        Map<String, Long> byName = new LinkedHashMap<>();
        counts.names().forEach(name -> byName.put(name, counts.number(name)));
        return byName;
    }
}
