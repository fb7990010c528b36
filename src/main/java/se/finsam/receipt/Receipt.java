package se.finsam.receipt;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;

/**
 * One delivery, with what a receipt says beside it.
 *
 * @param sender the full name of the förbund
 * @param inForce the delivery that was in force before this one; null where there was none
 * @param warnings what shows between this delivery and others
 * @param example whether what is delivered here is constructed
 */
record Receipt(
        DeliveryLine delivery,
        DeliveryKey key,
        String sender,
        @Nullable DeliveryLine inForce,
        List<Finding> warnings,
        boolean example) {

    Receipt {
        warnings = List.copyOf(warnings);
    }

    /** What is wrong in the delivery, and then what only shows beside others. */
    List<Finding> findings() {
        return Stream.concat(delivery.findings().stream(), warnings.stream()).toList();
    }
}
