package se.finsam.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;

/**
 * How far back the warnings of some deliveries look.
 *
 * @param firstYear the first year that they can rest on; 0: all years
 * @param olderRows how many rows of quarters are older
 */
record LookBack(int firstYear, long olderRows) {

    /** Fewer take no longer to work with than to leave out. */
    private static final long MUCH = 100_000;

    /** Empty where no delivery was accepted, so that none shows anything. */
    static Optional<LookBack> of(Database database, List<DeliveryLine> deliveries) {
        if (deliveries.isEmpty()) {
            return Optional.empty();
        }
        return database
                .ask(SqlText.statement("look_back", Map.of("delivery_ids", LoadCheck.ids(deliveries))))
                .rows()
                .stream()
                .findFirst()
                .map(row ->
                        new LookBack(Integer.parseInt(row.text("first_year")), Long.parseLong(row.text("older_rows"))));
    }

    boolean leavesOutMuch() {
        return olderRows >= MUCH;
    }
}
