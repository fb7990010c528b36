package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.AgeBand;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.Count;
import se.finsam.dataset.ColumnType.ForbundId;
import se.finsam.dataset.ColumnType.InsatsName;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.dataset.RowRule.PartOfWhole;

/** {@code deltagare}: how many took part, began and ended, by insats. Counts only, never persons. */
final class ParticipantsDataset {

    /** The insats that persons are counted for. */
    static final Column INSATS = Column.of("insats", "insats", new InsatsName(), "insatsens namn")
            .required()
            .key();

    /** Their sex, told or not. */
    static final Column SEX = Column.of(
                    "kön", "sex", new Choice(List.of("kvinna", "man", "totalt")), "totalt när det inte är delat på kön")
            .required()
            .key();

    static final Dataset DECLARATION = new Dataset(
            "deltagare",
            "participants",
            Frequency.QUARTER,
            List.of(
                    INSATS,
                    Column.of(
                                    "kommun",
                                    "municipality",
                                    new Text(),
                                    "deltagarnas kommun den 1 januari eller den dag de började")
                            .key(),
                    SEX,
                    Column.of("ålder", "age_band", new AgeBand(), "ålder den 1 januari eller den dag de började")
                            .key(),
                    Column.of(
                                    "hemförbund",
                                    "home_forbund",
                                    new ForbundId(),
                                    "för en delad insats: det förbund som deltagarna hör till, om det är ett annat än det egna")
                            .key(),
                    Column.of(
                            "deltagare",
                            "participants",
                            new Count(),
                            "antal olika personer som deltagit någon gång sedan 1 januari"),
                    Column.of("nya", "new_participants", new Count(), "de av dem som började efter den 1 januari"),
                    Column.of(
                            "avslutade",
                            "ended",
                            new Count(),
                            "de av dem som har avslutat och inte deltar vid kvartalets slut")),
            List.of(new PartOfWhole("nya", "deltagare"), new PartOfWhole("avslutade", "deltagare")),
            List.of(
                    new SplitRule(List.of("insats", "kön", "hemförbund"), List.of("kommun", "ålder")),
                    new TotalsRule(
                            List.of("insats", "hemförbund"),
                            List.of("kommun", "ålder"),
                            "kön",
                            "deltagare",
                            List.of("nya", "avslutade"))));

    private ParticipantsDataset() {}
}
