package se.finsam.receipt;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.Finding;

/** What shows between deliveries, looked up once, whichever thread asks first, and only if some receipt has to be written. */
final class Warnings {

    private final Supplier<Map<Long, List<Finding>>> source;
    private @Nullable Map<Long, List<Finding>> byDelivery;

    Warnings(Supplier<Map<Long, List<Finding>>> source) {
        this.source = source;
    }

    synchronized List<Finding> of(DeliveryLine delivery) {
        if (byDelivery == null) {
            byDelivery = source.get();
        }
        return byDelivery.getOrDefault(delivery.deliveryId(), List.of());
    }
}
