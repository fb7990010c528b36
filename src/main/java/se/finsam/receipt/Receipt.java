package se.finsam.receipt;

import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.DeliveryKey;

/**
 * One delivery, with what a receipt says beside it.
 *
 * @param sender the full name of the förbund
 * @param inForce the delivery that was in force before this one; null where there was none
 * @param example whether what is delivered here is constructed
 */
record Receipt(
        DeliveryLine delivery, DeliveryKey key, String sender, @Nullable DeliveryLine inForce, boolean example) {}
