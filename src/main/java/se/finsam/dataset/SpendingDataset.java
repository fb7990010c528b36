package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.Amount;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.InsatsName;

/** {@code ekonomi}: what a förbund has budgeted and spent, by insats and category. */
final class SpendingDataset {

    static final Dataset DECLARATION = new Dataset(
            "ekonomi",
            "spending",
            Frequency.QUARTER,
            List.of(
                    Column.of(
                                    "insats",
                                    "insats",
                                    new InsatsName(),
                                    "insatsens namn; tom cell för det som inte hör till någon insats")
                            .key(),
                    Column.of(
                                    "kategori",
                                    "category",
                                    new Choice(List.of(
                                            "individinriktad",
                                            "strukturövergripande",
                                            "administration",
                                            "ny verksamhet",
                                            "ej uppdelat")),
                                    "vad pengarna går till; ej uppdelat när beloppet inte är fördelat på kategorier")
                            .required()
                            .key(),
                    Column.of("budget", "budget_sek", new Amount(), "budget för hela året, kronor"),
                    Column.of(
                            "prognos",
                            "forecast_sek",
                            new Amount(),
                            "det utfall som förbundet självt räknar med för hela året, kronor"),
                    Column.of(
                            "utfall",
                            "spending_sek",
                            new Amount(),
                            "utfall från 1 januari till kvartalets slut, kronor")),
            List.of(),
            List.of());

    private SpendingDataset() {}
}
