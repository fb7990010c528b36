package se.finsam.receipt;

import java.util.Objects;
import java.util.stream.Collectors;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.Inbox;
import se.finsam.member.Period;
import se.finsam.member.SwedishFigures;

/** A receipt as a letter that a person can act on. */
final class ReceiptLetter {

    private ReceiptLetter() {}

    static String of(Receipt receipt) {
        return heading(receipt)
                + verdict(receipt)
                + reading(receipt.delivery())
                + sums(receipt.delivery())
                + ReceiptFindings.of(receipt.findings());
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
            return "GODKÄND. Leveransen gäller, som revision %d, sedan %s.\n"
                            .formatted(
                                    receipt.delivery().revision(),
                                    SwedishFigures.time(receipt.delivery().receivedAt()))
                    + (inForce == null ? "" : "Den ersätter %s.\n".formatted(revision(inForce)))
                    + (receipt.delivery().rowCount() > 0
                            ? ""
                            : "Filen har inga rader. Det betyder att ni inte har något att redovisa; stämmer inte det, lämna"
                                    + " hela filen igen.\n")
                    + (receipt.warnings().isEmpty()
                            ? ""
                            : "Det som står under anmärkningarna är varningar. De syns när leveransen läggs bredvid andra,"
                                    + " och hindrar inte att den gäller.\n");
        }
        return "UNDERKÄND. Inget ur filen har lästs in. Gör det som står under anmärkningarna nedan, och lämna hela filen igen.\n"
                + (inForce == null
                        ? "Ingen tidigare leverans gäller för perioden.\n"
                        : "Tills dess gäller %s.\n".formatted(revision(inForce)));
    }

    private static String revision(DeliveryLine delivery) {
        return "revision %d, mottagen %s".formatted(delivery.revision(), SwedishFigures.date(delivery.receivedAt()));
    }

    static String reading(DeliveryLine delivery) {
        String encoding = delivery.encoding();
        if (encoding == null) {
            return "";
        }
        if (delivery.rowsRead() == 0 && !delivery.accepted()) {
            return "\nTeckenkodning: %s\n".formatted(encoding);
        }
        int emptyColumns = Objects.requireNonNullElse(delivery.emptyColumns(), 0);
        boolean makesSeveral = delivery.rowCount() != delivery.linesLoaded();
        return """

                Teckenkodning: %s
                Rader utöver rubriken: %s, varav tomma och överhoppade %s, inlästa %s%s
                %s"""
                .formatted(
                        encoding,
                        SwedishFigures.count(delivery.rowsRead()),
                        SwedishFigures.count(delivery.rowsPassedOver()),
                        SwedishFigures.count(delivery.linesLoaded()),
                        makesSeveral
                                ? " (som blir %s, eftersom kvinnor, män och det som inte är delat räknas var för sig)"
                                        .formatted(SwedishFigures.count(delivery.rowCount()))
                                : "",
                        emptyColumns > 0
                                ? "Tomma kolumner längst till höger, överhoppade: %d\n".formatted(emptyColumns)
                                : "");
    }

    static String sums(DeliveryLine delivery) {
        if (delivery.sums().isEmpty()) {
            return "";
        }
        return "\nKontrollsummor, att jämföra med era egna:\n"
                + ReceiptSums.of(delivery).entrySet().stream()
                        .map(sum -> "  %s: %s\n"
                                .formatted(
                                        sum.getKey(),
                                        sum.getValue().scale() == 0
                                                ? SwedishFigures.count(sum.getValue())
                                                : SwedishFigures.amount(sum.getValue())))
                        .collect(Collectors.joining());
    }
}
