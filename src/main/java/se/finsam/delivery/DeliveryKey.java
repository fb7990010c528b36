package se.finsam.delivery;

/**
 * What a delivery is about. Deliveries with the same key are revisions of each other.
 *
 * @param period the code of the period
 */
public record DeliveryKey(String forbund, String dataset, String period) {

    /** The name of its file, without the ending, as receipts bear it. */
    public String fileStem() {
        return dataset + "_" + period;
    }
}
