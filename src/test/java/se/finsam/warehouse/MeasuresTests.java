package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each definition on two or three rows whose answer one can work out in one's head. */
@Tag("core")
class MeasuresTests {

    private static final String TOTAL =
            "select spending_sek, participants, cost_per_participant_sek, members_counted, status"
                    + " from kpi.cost_per_participant where basis = '%s' and area = '%s'";

    @TempDir
    Path folder;

    private DeliveredWarehouse delivered;

    @BeforeEach
    void open() {
        delivered = new DeliveredWarehouse(folder);
    }

    @AfterEach
    void close() {
        delivered.close();
    }

    @Test
    void addsKvinnaAndMan() {
        participants("I;;kvinna;;;3;;", "I;;man;;;4;;");
        assertThat(ofA("participants")).isEqualTo("7.00|ok");
    }

    @Test
    void takesOneSexWithoutTheOtherAsNone() {
        participants("I;;kvinna;;;3;;");
        assertThat(ofA("participants")).isEqualTo("3.00|ok");
    }

    @Test
    void prefersTotaltWhereItReports() {
        participants("I;;kvinna;;;3;;", "I;;totalt;;;9;5;");
        assertThat(ofA("participants")).isEqualTo("9.00|ok");
        assertThat(ofA("new_participants")).isEqualTo("5.00|ok");
    }

    @Test
    void takesKvinnaAndManWhereTotaltIsBlank() {
        participants("I;;kvinna;;;3;;", "I;;man;;;4;;", "I;;totalt;;;;2;1");
        assertThat(ofA("participants")).isEqualTo("7.00|ok");
        assertThat(ofA("ended")).isEqualTo("1.00|ok");
    }

    @Test
    void doesNotReportWhereOneSexIsBlank() {
        participants("I;;kvinna;;;3;;", "I;;man;;;;;");
        assertThat(ofA("participants")).isEqualTo("|missing");
    }

    @Test
    void addsKommunAndAge() {
        participants("I;X;kvinna;16-29;;1;;", "I;X;man;16-29;;2;;", "I;Y;totalt;30-;;4;;");
        assertThat(ofA("participants")).isEqualTo("7.00|ok");
    }

    @Test
    void countsOnceWhatIsSaidBothByKommunAndInAll() {
        participants("I;X;kvinna;;;1;;", "I;Y;man;;;2;;", "I;;totalt;;;3;;");
        assertThat(ofA("participants")).isEqualTo("3.00|ok");
    }

    @Test
    void doesNotReportAnInsatsWithABlankKommun() {
        participants("I;X;totalt;;;1;;", "I;Y;totalt;;;;;", "J;;totalt;;;5;;");
        assertThat(ofA("participants")).isEqualTo("5.00|partial");
    }

    @Test
    void neverCountsGuests() {
        participants("I;;totalt;;;5;;", "I;;totalt;;b;7;;", "I;;totalt;;okänt;1;;", "J;;totalt;; A ;2;;");
        assertThat(ofA("participants")).isEqualTo("7.00|ok");
    }

    @Test
    void takesTwoSpellingsAsOneInsats() {
        delivered.spending("a", "2023K4", "konferens ;individinriktad;;;10", "Konferens;administration;;;20");
        participants("KONFERENS;;totalt;;;3;;");
        assertThat(delivered.ask("select insats, spending_sek, participants, cost_per_participant_sek, status"
                        + " from kpi.cost_per_participant_insats where area = 'a'"))
                .isEqualTo("KONFERENS|30.00|3|10.00|ok");
    }

    @Test
    void addsTheInsatserThatReport() {
        participants("I;;totalt;;;3;;", "J;;totalt;;;;;");
        assertThat(ofA("participants")).isEqualTo("3.00|partial");
    }

    @Test
    void isMissingWhereNoneOfSeveralReports() {
        participants("I;;totalt;;;;;", "J;;totalt;;;;;");
        assertThat(ofA("participants")).isEqualTo("|missing");
    }

    @Test
    void isZeroWhereAFileHasNoRow() {
        participants();
        delivered.spending("a", "2023K4", ";administration;;;100");
        assertThat(ofA("participants")).isEqualTo("0.00|ok");
        assertThat(cost("total", "a")).isEqualTo("100.00|0||1|not_applicable");
    }

    @Test
    void isMissingWhereNoFileWasDeliveredAndShowsTheOtherPart() {
        participants("I;;totalt;;;3;;");
        assertThat(cost("total", "a")).isEqualTo("|3||0|missing");
    }

    @Test
    void reportsNoSpendingWithoutASingleUtfall() {
        delivered.spending("a", "2023K4", ";individinriktad;5;;", ";ej uppdelat;100;;");
        assertThat(ofA("spending")).isEqualTo("|missing");
        assertThat(delivered.ask("select kind from report.remark where forbund = 'a' and dataset = 'ekonomi'"))
                .contains("no_spending");
    }

    @Test
    void takesEjUppdelatWithoutUtfallAsAboutTheBudgetAlone() {
        delivered.spending("a", "2023K4", ";individinriktad;;;60", ";ej uppdelat;100;;");
        assertThat(ofA("spending")).isEqualTo("60.00|ok");
        assertThat(split("a", "ej uppdelat")).isEqualTo("0.00|60.00|0.000000|1|ok");
    }

    @Test
    void isPartialWhereARowOfSpendingIsBlank() {
        delivered.spending("a", "2023K4", ";individinriktad;;;60", "I;individinriktad;;;", ";administration;;;40");
        assertThat(ofA("spending")).isEqualTo("100.00|partial");
        assertThat(split("a", "individinriktad")).isEqualTo("60.00|100.00|0.600000|1|partial");
        assertThat(split("a", "administration")).isEqualTo("40.00|100.00|0.400000|1|partial");
    }

    @Test
    void missesACategoryNoneOfWhoseRowsReports() {
        delivered.spending("a", "2023K4", ";individinriktad;;;", ";administration;;;40");
        delivered.spending("b", "2023K4", ";individinriktad;;;60");
        assertThat(split("a", "individinriktad")).isEqualTo("|40.00||1|missing");
        assertThat(split("x-lan", "individinriktad")).isEqualTo("60.00|100.00|0.600000|2|partial");
        assertThat(split("x-lan", "administration")).isEqualTo("40.00|100.00|0.400000|2|partial");
    }

    @Test
    void addsUpToOneWhereOneForbundAloneUsesACategory() {
        delivered.spending("a", "2023K4", ";individinriktad;;;50", ";ny verksamhet;;;50");
        delivered.spending("b", "2023K4", ";individinriktad;;;200");
        assertThat(split("x-lan", "ny verksamhet")).isEqualTo("50.00|300.00|0.166667|2|ok");
        assertThat(split("x-lan", "individinriktad")).isEqualTo("250.00|300.00|0.833333|2|ok");
        assertThat(delivered.ask("select sum(share) from kpi.spending_split where area = 'x-lan'"))
                .isEqualTo("1.000000");
    }

    @Test
    void takesCorrectionsBelowZero() {
        delivered.spending("a", "2023K4", ";individinriktad;;;-30,50", ";administration;;;10,50");
        participants("I;;totalt;;;4;;");
        assertThat(cost("total", "a")).isEqualTo("-20.00|4|-5.00|1|ok");
        assertThat(cost("individual", "a")).isEqualTo("-30.50|4|-7.63|1|ok");
    }

    @Test
    void dividesIndividualSpendingByParticipantsAndByExits() {
        delivered.spending("a", "2023K4", "I;individinriktad;;;100", ";strukturövergripande;;;50");
        participants("I;;totalt;;;4;;1", "J;;totalt;;;1;;");
        assertThat(cost("total", "a")).isEqualTo("150.00|5|30.00|1|ok");
        assertThat(cost("individual", "a")).isEqualTo("100.00|5|20.00|1|ok");
        assertThat(cost("exit", "a")).isEqualTo("100.00|1|100.00|1|partial");
    }

    @Test
    void makesTheCountyASumOfNumeratorsOverASumOfDenominators() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        participants("I;;totalt;;;1;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;100");
        delivered.participants("b", "2023K4", "I;;totalt;;;9;;");
        delivered.spending("c", "2023K4", ";individinriktad;;;7");
        delivered.participants("c", "2023K4", "I;;totalt;;;7;;");
        assertThat(cost("total", "x-lan")).isEqualTo("200.00|10|20.00|2|ok");
        assertThat(cost("total", "y-lan")).isEqualTo("7.00|7|1.00|1|ok");
        assertThat(delivered.ask("select count(*) from kpi.cost_per_participant where area = 'z-lan'"))
                .isEqualTo("0");
    }

    @Test
    void countsInTheCountyOnlyMembersThatReportBothParts() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        participants("I;;totalt;;;4;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;999");
        assertThat(cost("total", "x-lan")).isEqualTo("100.00|4|25.00|1|partial");
        assertThat(cost("total", "b")).isEqualTo("999.00|||0|missing");
        assertThat(cost("total", "y-lan")).isEqualTo("|||0|missing");
    }

    @Test
    void comparesIndividualWithStructural() {
        delivered.spending("a", "2023K4", ";individinriktad;;;75", ";strukturövergripande;;;25", ";administration;;;9");
        delivered.spending("b", "2023K4", ";individinriktad;;;30", ";strukturövergripande;;;");
        delivered.spending("c", "2023K4", ";administration;;;30");
        String measure = "select individual_sek, structural_sek, individual_share, members_counted, status"
                + " from kpi.individual_structural where area = '%s'";
        assertThat(delivered.ask(measure.formatted("a"))).isEqualTo("75.00|25.00|0.750000|1|ok");
        assertThat(delivered.ask(measure.formatted("b"))).isEqualTo("30.00|||0|missing");
        assertThat(delivered.ask(measure.formatted("c"))).isEqualTo("0.00|0.00||1|not_applicable");
        assertThat(delivered.ask(measure.formatted("x-lan"))).isEqualTo("75.00|25.00|0.750000|1|partial");
    }

    @Test
    void showsTheStructuralPartWhereTheIndividualIsMissing() {
        delivered.spending("a", "2023K4", ";individinriktad;;;", ";strukturövergripande;;;25");
        assertThat(delivered.ask("select individual_sek, structural_sek, status from kpi.individual_structural"
                        + " where area = 'a'"))
                .isEqualTo("|25.00|missing");
    }

    @Test
    void hasARowForEveryMemberAndCountyInEveryPeriodOfAnyMember() {
        participants("I;;totalt;;;1;;");
        delivered.spending("c", "2024K1", ";administration;;;1");
        assertThat(delivered.ask("select period, count(*) from kpi.cost_per_participant where basis = 'total'"
                        + " group by all order by all"))
                .isEqualTo("2023K4|5\n2024K1|5");
    }

    @Test
    void answersAsOfAnEarlierTime() {
        delivered.itIs("2024-02-23T10:00:00Z");
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.itIs("2024-03-15T10:00:00Z");
        delivered.spending("a", "2023K4", ";individinriktad;;;110");
        String spending = "select spending_sek from kpi.cost_per_participant where basis = 'total' and area = 'a'";

        assertThat(delivered.ask(spending)).isEqualTo("110.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-03-01'; " + spending))
                .isEqualTo("100.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-02-23 10:00:00'; " + spending))
                .isEqualTo("100.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-02-01'; " + spending))
                .isEmpty();
        assertThat(delivered.ask("set variable as_of = timestamp '2024-03-01';"
                        + " select count(*) from core.spending where spending_sek = 110"))
                .isEqualTo("0");
    }

    @Test
    void keepsEveryRevisionAndPointsOutARejectedOne() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.spending("a", "2023K4", ";individinriktad;;;110");
        delivered.spending("a", "2023K4", ";individinriktad;;;fel");
        assertThat(delivered.ask("select revision, verdict, in_force from core.delivery order by revision"))
                .isEqualTo("1|accepted|false\n2|accepted|true\n3|rejected|false");
        assertThat(delivered.ask("select delivery_id, line, spending_sek from core.spending_revision order by all"))
                .isEqualTo("1|2|100.00\n2|2|110.00");
        assertThat(delivered.ask("select severity, code, line, column_name, value from core.finding"))
                .isEqualTo("error|NUMBER_FORMAT|2|utfall|fel");
        assertThat(delivered.ask("select kind from report.remark where forbund = 'a' and dataset = 'ekonomi'"))
                .isEqualTo("rejected_latest");
    }

    @Test
    void comparesWithTheCountyAndTheYearBefore() {
        delivered.spending("a", "2022K4", ";individinriktad;;;80");
        delivered.participants("a", "2022K4", "I;;totalt;;;4;;");
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;4;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;60");
        delivered.participants("b", "2023K4", "I;;totalt;;;4;;");
        String row = "select value, county_value, difference, difference_pct, previous_year_value, change_pct"
                + " from report.forbund_comparison where period = '2023K4' and measure = '%s' and area = '%s'";

        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "a")))
                .isEqualTo("25.000000|20.000000|5.000000|25.00|20.000000|25.00");
        assertThat(delivered.ask(row.formatted("spending", "a"))).isEqualTo("100.000000|160.000000|||80.000000|25.00");
        assertThat(delivered.ask(row.formatted("spending_share.administration", "a")))
                .isEqualTo("0.000000|0.000000|0.000000||0.000000|");
        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "b")))
                .isEqualTo("15.000000|20.000000|-5.000000|-25.00||");
        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "x-lan")))
                .isEqualTo("20.000000||||20.000000|");
    }

    @Test
    void saysWhatIsMissingAndWhenItWasDue() {
        participants("I;;totalt;;;3;;");
        assertThat(delivered.ask("select forbund, kind, dataset, insats, on_date from report.remark"
                        + " where forbund in ('a', 'b') order by all"))
                .isEqualTo(
                        """
                        a|missing_delivery|ekonomi||2024-02-15
                        a|not_reported.ended|deltagare|I|
                        a|not_reported.new_participants|deltagare|I|
                        b|missing_delivery|deltagare||2024-02-15
                        b|missing_delivery|ekonomi||2024-02-15"""
                                .strip());
    }

    @Test
    void saysWhatIsNotSplit() {
        delivered.spending("a", "2023K4", ";ej uppdelat;;;75,5");
        assertThat(delivered.ask(
                        "select kind, amount_sek from report.remark where forbund = 'a' and kind = 'not_split'"))
                .isEqualTo("not_split|75.50");
    }

    private void participants(String... rows) {
        delivered.participants("a", "2023K4", rows);
    }

    private String ofA(String figure) {
        return delivered.ask("select value, status from mart.forbund_figure where forbund = 'a' and figure = '%s'"
                .formatted(figure));
    }

    private String cost(String basis, String area) {
        return delivered.ask(TOTAL.formatted(basis, area));
    }

    private String split(String area, String category) {
        return delivered.ask("select spending_sek, total_spending_sek, share, members_counted, status"
                + " from kpi.spending_split where area = '%s' and category = '%s'".formatted(area, category));
    }
}
