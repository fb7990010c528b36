package se.finsam.receipt;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.Finding;

/** What shows between deliveries, looked up once and only if some receipt has to be written. */
final class Warnings {

    private final Supplier<Map<Long, List<Finding>>> source;
    private @Nullable Map<Long, List<Finding>> byDelivery;

    Warnings(Supplier<Map<Long, List<Finding>>> source) {
        this.source = source;
    }

    Receipt addedTo(Receipt receipt) {
        if (byDelivery == null) {
            byDelivery = source.get();
        }
        return new Receipt(
                receipt.delivery(),
                receipt.key(),
                receipt.sender(),
                receipt.inForce(),
                byDelivery.getOrDefault(receipt.delivery().deliveryId(), List.of()),
                receipt.example());
    }
}
