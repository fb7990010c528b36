package se.finsam.status;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.DeliveryKey;

/**
 * A delivery whose last revision was rejected.
 *
 * @param last that revision
 * @param since when the first was rejected after the one in force
 * @param inForce the number of the revision in force; empty where none was ever accepted
 * @param receipt where the förbund is told what to mend
 */
public record WaitingDelivery(
        DeliveryKey key, DeliveryLine last, Instant since, Optional<Integer> inForce, Path receipt) {}
