package se.finsam.receipt;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.Finding;
import se.finsam.delivery.Inbox;
import se.finsam.member.Period;
import se.finsam.member.SwedishFigures;

/** A receipt as a letter that a person can act on. */
final class ReceiptLetter {

    private static final int SHOWN = 50;
    private static final int LONGEST = 100;

    private ReceiptLetter() {}

    static String of(Receipt receipt) {
        return heading(receipt)
                + verdict(receipt)
                + reading(receipt.delivery())
                + sums(receipt.delivery())
                + findings(receipt.findings());
    }

    /** What a receipt begins with, and is told apart by. */
    static String title(DeliveryLine delivery, boolean example) {
        return (example ? Inbox.EXAMPLE_LABEL + "\n\n" : "") + "Kvitto " + delivery.deliveryId();
    }

    private static String heading(Receipt receipt) {
        String period = Period.parse(receipt.key().period()).orElseThrow().inWords();
        return """
                %s
                %s: %s, %s
                Fil: %s
                Mottagen: %s

                """
                .formatted(
                        title(receipt.delivery(), receipt.example()),
                        receipt.sender(),
                        receipt.key().dataset(),
                        period,
                        receipt.delivery().fileName(),
                        SwedishFigures.time(receipt.delivery().receivedAt()));
    }

    private static String verdict(Receipt receipt) {
        DeliveryLine inForce = receipt.inForce();
        if (receipt.delivery().accepted()) {
            return "GODKÄND. Leveransen gäller, som revision %d.\n"
                            .formatted(receipt.delivery().revision())
                    + (inForce == null ? "" : "Den ersätter %s.\n".formatted(revision(inForce)))
                    + (receipt.warnings().isEmpty()
                            ? ""
                            : "Det som står under anmärkningarna är varningar. De syns när leveransen läggs bredvid andra,"
                                    + " och hindrar inte att den gäller.\n");
        }
        return "UNDERKÄND. Inget ur filen har lästs in. Gör det som står under anmärkningarna nedan.\n"
                + (inForce == null
                        ? "Ingen tidigare leverans gäller för perioden.\n"
                        : "Tills dess gäller %s.\n".formatted(revision(inForce)));
    }

    private static String revision(DeliveryLine delivery) {
        return "revision %d, mottagen %s".formatted(delivery.revision(), SwedishFigures.date(delivery.receivedAt()));
    }

    private static String reading(DeliveryLine delivery) {
        String encoding = delivery.encoding();
        return encoding == null
                ? ""
                : """

                Teckenkodning: %s
                Rader utöver rubriken: %d, varav tomma och överhoppade %d, inlästa %d
                """
                        .formatted(encoding, delivery.rowsRead(), delivery.rowsPassedOver(), delivery.rowCount());
    }

    private static String sums(DeliveryLine delivery) {
        if (delivery.sums().isEmpty()) {
            return "";
        }
        return "\nKontrollsummor, att jämföra med era egna:\n"
                + delivery.sums().entrySet().stream()
                        .map(sum -> "  %s: %s\n"
                                .formatted(
                                        sum.getKey(),
                                        sum.getValue().scale() == 0
                                                ? SwedishFigures.count(sum.getValue())
                                                : SwedishFigures.amount(sum.getValue())))
                        .collect(Collectors.joining());
    }

    private static String findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "\nInga anmärkningar.\n";
        }
        String shown =
                findings.stream().limit(SHOWN).map(ReceiptLetter::finding).collect(Collectors.joining());
        int hidden = findings.size() - SHOWN;
        return "\nAnmärkningar: %d\n".formatted(findings.size())
                + shown
                + (hidden > 0 ? "\nOch %d till; alla finns i tabellen bredvid (.csv).\n".formatted(hidden) : "");
    }

    private static String finding(Finding finding) {
        String place = finding.line() == null ? "Hela filen" : "Rad " + finding.line();
        return "\n%s%s%s: %s\n  %s\n  Gör så här: %s\n"
                .formatted(
                        place,
                        named(", kolumn ", finding.column()),
                        finding.value() == null ? "" : ", värde ”" + onOneLine(finding.value()) + "”",
                        finding.code().title(),
                        finding.message(),
                        finding.nextStep());
    }

    private static String named(String what, @Nullable String name) {
        return name == null ? "" : what + onOneLine(name);
    }

    /** A value as delivered, so that it cannot be taken for a line of the letter. */
    private static String onOneLine(String value) {
        String shown = value.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", "·");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}
