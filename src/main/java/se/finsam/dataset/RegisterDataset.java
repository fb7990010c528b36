package se.finsam.dataset;

import java.util.List;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.Day;
import se.finsam.dataset.ColumnType.InsatsName;
import se.finsam.dataset.ColumnType.Percentage;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.dataset.RowRule.NotBefore;

/** {@code insatser}: the förbund's register of its insatser, one a year. */
final class RegisterDataset {

    static final Dataset DECLARATION = new Dataset(
            "insatser",
            "insats",
            Frequency.YEAR,
            List.of(
                    Column.of("insats", "insats", new InsatsName(), "insatsens namn, som det ska skrivas")
                            .required()
                            .key(),
                    Column.of(
                                    "inriktning",
                                    "orientation",
                                    new Choice(List.of("individinriktad", "strukturövergripande")),
                                    "om insatsen är för enskilda deltagare eller för samverkan mellan myndigheter")
                            .required(),
                    Column.of(
                            "deltagarredovisning",
                            "participant_reporting",
                            new Choice(List.of("individer", "volym")),
                            "volym för konferenser och utbildningar, där de som kommer räknas men aldrig är deltagare;"
                                    + " tom cell betyder individer"),
                    Column.of(
                            "länsgemensam insats",
                            "shared_insats",
                            new InsatsName(),
                            "det namn som alla förbund använder, när flera delar insatsen"),
                    Column.of(
                            "tidigare namn",
                            "former_name",
                            new InsatsName(),
                            "vad insatsen hette förut, så att historiken följer med"),
                    Column.of("insatstyp", "kind", new Text(), "slag av insats, ur regionens lista"),
                    Column.of("start", "starts_on", new Day(), "insatsens första dag"),
                    Column.of("slut", "ends_on", new Day(), "insatsens sista dag"),
                    Column.of(
                            "mål_arbete_studier",
                            "target_pct",
                            new Percentage(),
                            "hur stor andel av de avslutade som ska gå till arbete eller studier")),
            List.of(new NotBefore("slut", "start")),
            List.of(new FormerNameRule("insats", "tidigare namn")));

    private RegisterDataset() {}
}
