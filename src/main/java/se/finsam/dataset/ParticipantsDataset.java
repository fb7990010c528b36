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
                    "kön",
                    "sex",
                    new Choice(List.of("kvinna", "man", "totalt")),
                    "deltagarnas kön; totalt när antalet inte är delat på kön")
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
                                    "deltagarnas kommun den 1 januari, eller den dag de började om de inte var pågående då")
                            .key(),
                    SEX,
                    Column.of(
                                    "ålder",
                                    "age_band",
                                    new AgeBand(),
                                    "deltagarnas ålder den 1 januari, eller den dag de började om de inte var pågående då")
                            .key(),
                    Column.of(
                                    "hemförbund",
                                    "home_forbund",
                                    new ForbundId(),
                                    "för gäster i en insats som flera förbund delar: det förbund som gästerna hör till")
                            .key(),
                    Column.of(
                            "deltagare",
                            "participants",
                            new Count(),
                            "antal olika personer som deltagit någon gång sedan 1 januari"),
                    Column.of(
                            "nya",
                            "new_participants",
                            new Count(),
                            "de av deltagarna som inte var pågående den 1 januari"),
                    Column.of(
                            "avslutade",
                            "ended",
                            new Count(),
                            "de av deltagarna som inte är pågående vid kvartalets slut")),
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
