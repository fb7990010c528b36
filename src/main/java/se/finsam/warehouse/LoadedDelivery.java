package se.finsam.warehouse;

import java.util.List;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Row;

/**
 * A judged delivery on its way into the database.
 *
 * @param rows those of an accepted delivery; empty for a rejected one
 */
public record LoadedDelivery(DeliveryLine line, List<Row> rows) {

    public LoadedDelivery {
        rows = List.copyOf(rows);
    }
}
