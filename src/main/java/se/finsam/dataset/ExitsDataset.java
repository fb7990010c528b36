package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.Count;
import se.finsam.dataset.ColumnType.Text;

/** {@code avslut}: why own participants ended, in the words of each förbund. */
final class ExitsDataset {

    static final Dataset DECLARATION = new Dataset(
            "avslut",
            "exits",
            Frequency.QUARTER,
            List.of(
                    ParticipantsDataset.INSATS,
                    ParticipantsDataset.SEX,
                    Column.of("orsak", "reason", new Text(), "orsaken till avslutet, med förbundets egna ord")
                            .required()
                            .key(),
                    Column.of(
                                    "antal",
                                    "exits",
                                    new Count(),
                                    "hur många av förbundets egna avslutade sedan 1 januari som har den orsaken")
                            .required()),
            List.of(),
            List.of(new TotalsRule(List.of("insats", "orsak"), List.of(), "kön", "antal", List.of())));

    private ExitsDataset() {}
}
