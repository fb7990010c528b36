package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.ForbundId;
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

    /** From each förbund's own words for a reason of exit to a group that all have in common. */
    public static final Dataset EXIT_REASONS = new Dataset(
            "exit-reasons",
            "exit_reason",
            Frequency.YEAR,
            List.of(
                    Column.of(
                                    "förbund",
                                    "forbund",
                                    new ForbundId(),
                                    "förbundets id; blankt för alla som inte har en egen rad")
                            .key(),
                    Column.of("orsak", "reason", new Text(), "orsaken med förbundets egna ord")
                            .required()
                            .key(),
                    Column.of(
                                    "grupp",
                                    "reason_group",
                                    new Choice(List.of(
                                            "arbete",
                                            "studier",
                                            "arbete eller studier",
                                            "arbetslivsinriktad rehabilitering",
                                            "arbetssökande",
                                            "sjukdom",
                                            "åter till remittent",
                                            "egen begäran",
                                            "annat")),
                                    "gemensam grupp")
                            .required()),
            List.of(),
            List.of());

    /** Kinds of insats. */
    public static final Dataset INSATS_KINDS = new Dataset(
            "insats-kinds",
            "insats_kind",
            Frequency.YEAR,
            List.of(
                    Column.of("insatstyp", "kind", new Text(), "slag av insats")
                            .required()
                            .key(),
                    Column.of("betydelse", "meaning", new Text(), "vad som räknas dit")
                            .required()),
            List.of(),
            List.of());

    /** All of them; the file of each is its name with {@code .csv} behind it. */
    public static final List<Dataset> ALL = List.of(COUNTIES, EXIT_REASONS, INSATS_KINDS);

    private ReferenceTables() {}
}
