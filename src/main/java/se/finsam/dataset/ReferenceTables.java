package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.Text;

/**
 * The tables under {@code jobs/reference/}, which the region owns. They are declared, read and checked as datasets are, but
 * belong to no förbund and no period.
 */
public final class ReferenceTables {

    /** Sweden's counties. */
    public static final Dataset COUNTIES = new Dataset(
            "counties",
            "county",
            Frequency.YEAR,
            List.of(
                    Column.of("id", "county", new Text(), "länets id, som i medlemmarnas filer")
                            .required()
                            .key(),
                    Column.of("länskod", "county_code", new Text(), "länskod enligt SCB")
                            .required(),
                    Column.of("namn", "name", new Text(), "länets namn").required()),
            List.of(),
            List.of());

    private ReferenceTables() {}
}
