package se.finsam.pollution;

import java.util.List;
import se.finsam.pollution.LayoutColumn.Kind;

/** The columns of a dataset, written down from section 1 of the contract and not from the program's declarations. */
record Layout(String dataset, List<LayoutColumn> columns) {

    private static final LayoutColumn INSATS =
            LayoutColumn.of("insats", Kind.TEXT).required().key();
    private static final LayoutColumn SEX =
            LayoutColumn.choice("kön", "kvinna", "man", "totalt").required().key();

    static final Layout SPENDING = new Layout(
            "ekonomi",
            List.of(
                    LayoutColumn.of("insats", Kind.TEXT).key(),
                    LayoutColumn.choice(
                                    "kategori",
                                    "individinriktad",
                                    "strukturövergripande",
                                    "administration",
                                    "ny verksamhet",
                                    "ej uppdelat")
                            .required()
                            .key(),
                    LayoutColumn.of("budget", Kind.AMOUNT),
                    LayoutColumn.of("prognos", Kind.AMOUNT),
                    LayoutColumn.of("utfall", Kind.AMOUNT)));

    static final Layout PARTICIPANTS = new Layout(
            "deltagare",
            List.of(
                    INSATS,
                    LayoutColumn.of("kommun", Kind.TEXT).key(),
                    SEX,
                    LayoutColumn.of("ålder", Kind.AGES).key(),
                    LayoutColumn.of("hemförbund", Kind.FORBUND).key(),
                    LayoutColumn.of("deltagare", Kind.COUNT),
                    LayoutColumn.of("nya", Kind.COUNT),
                    LayoutColumn.of("avslutade", Kind.COUNT)));

    static final Layout EXITS = new Layout(
            "avslut",
            List.of(
                    INSATS,
                    SEX,
                    LayoutColumn.of("orsak", Kind.TEXT).required().key(),
                    LayoutColumn.of("antal", Kind.COUNT).required()));

    static final Layout REGISTER = new Layout(
            "insatser",
            List.of(
                    INSATS,
                    LayoutColumn.choice("inriktning", "individinriktad", "strukturövergripande")
                            .required(),
                    LayoutColumn.choice("deltagarredovisning", "individer", "volym"),
                    LayoutColumn.of("länsgemensam insats", Kind.TEXT),
                    LayoutColumn.of("tidigare namn", Kind.TEXT),
                    LayoutColumn.of("insatstyp", Kind.TEXT),
                    LayoutColumn.of("start", Kind.DAY),
                    LayoutColumn.of("slut", Kind.DAY),
                    LayoutColumn.of("mål_arbete_studier", Kind.PERCENTAGE)));

    static final List<Layout> ALL = List.of(SPENDING, PARTICIPANTS, EXITS, REGISTER);

    Layout {
        columns = List.copyOf(columns);
    }

    static Layout of(String dataset) {
        return ALL.stream()
                .filter(layout -> layout.dataset().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    /** Where a column stands in a {@link ReadRow}. */
    int position(String header) {
        return columns.stream().map(LayoutColumn::header).toList().indexOf(header);
    }
}
