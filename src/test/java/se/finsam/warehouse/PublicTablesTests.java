package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the public tables show once masking has decided. */
@Tag("core")
class PublicTablesTests {

    private static final String INSATSER = "select insats, spending_sek, participants, cost_per_participant_sek,"
            + " participants_status, cost_status from report.public_insats where area_type = 'forbund' and area = 'a'"
            + " and period = '2023K4' order by insats";

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    /** 300 / 3 = 100: with the cost printed, and the spending, anybody divides the other way round. */
    @Test
    void hidesTheCostPerParticipantWithItsCount() {
        delivered.spending(
                "a", "2023K4", "Ett;individinriktad;;;300", "Två;individinriktad;;;1000", "Tre;individinriktad;;;2000");
        delivered.participants("a", "2023K4", "Ett;;totalt;;;3;;", "Två;;totalt;;;10;;", "Tre;;totalt;;;20;;");
        delivered.maskBelow(5);

        assertThat(delivered.ask(INSATSER))
                .isEqualTo(
                        """
                        Ett|300.00|||hidden|hidden
                        Tre|2000.00|20|100.00|ok|ok
                        Två|1000.00|||hidden|hidden""");
    }

    @Test
    void hidesNothingBelowZero() {
        delivered.spending("a", "2023K4", "Ett;individinriktad;;;300");
        delivered.participants("a", "2023K4", "Ett;;totalt;;;3;;");
        delivered.maskBelow(0);

        assertThat(delivered.ask(INSATSER)).isEqualTo("Ett|300.00|3|100.00|ok|ok");
    }

    /** 3 of 10 would follow from 0.3, and from either end of its interval. */
    @Test
    void hidesAShareAndItsIntervalWithItsCount() {
        delivered.exits("a", "2023K4", "Ett;totalt;arbete;3", "Ett;totalt;annat;7");
        delivered.maskBelow(5);

        assertThat(
                        delivered.ask(
                                "select to_work_or_studies, exits, share, share_low, share_high, status"
                                        + " from report.public_outcome where area = 'a' and area_type = 'forbund' and time_window = 'ytd'"))
                .isEqualTo("|10||||hidden");
    }

    /** 20 of 40 and 25 of 50 are both a half: 0.5 in 0.352–0.648 and in 0.366–0.634. */
    @Test
    void givesTheIntervalOfADifferenceFromTwentyExitsOn() {
        delivered.exits("a", "2022K4", "Ett;totalt;arbete;20", "Ett;totalt;annat;20");
        delivered.exits("a", "2023K4", "Ett;totalt;arbete;25", "Ett;totalt;annat;25");
        delivered.exits("b", "2022K4", "Ett;totalt;arbete;9", "Ett;totalt;annat;10");
        delivered.exits("b", "2023K4", "Ett;totalt;arbete;9", "Ett;totalt;annat;11");
        delivered.maskBelow(5);

        assertThat(delivered.ask("select area, difference, round(difference_low, 2), round(difference_high, 2), status"
                        + " from report.public_outcome_change where area_type = 'forbund' and period = '2023K4'"
                        + " and time_window = 'ytd' and area in ('a', 'b') order by area"))
                .isEqualTo("a|0.000000|-0.20|0.20|ok\nb||||not_applicable");
    }

    @Test
    void tellsNoNumberOfPersonsInASentence() {
        delivered.participants("a", "2022K4", "Ett;;totalt;;;40;10;12");
        delivered.participants("a", "2023K4", "Ett;;totalt;;;30;5;7");
        delivered.maskBelow(5);

        assertThat(delivered.ask(
                        "select message from report.finding where period = '2023K4' and code = 'ONGOING_DIFFERS'"))
                .contains("28", "25");
        assertThat(
                        delivered.ask(
                                "select message from report.public_finding where period = '2023K4' and code = 'ONGOING_DIFFERS'"))
                .isEqualTo(
                        "Ett: pågående den 1 januari 2023 skiljer sig mellan leveranserna för helåret 2022 och helåret"
                                + " 2023.");
    }

    /** More than twice as dear as the year before, when it cost 10: fewer than 300 / 20 = 15 persons. */
    @Test
    void doesNotBoundAHiddenCountByASentence() {
        delivered.spending("a", "2022K4", "Ett;individinriktad;;;400", "Två;individinriktad;;;900");
        delivered.participants("a", "2022K4", "Ett;;totalt;;;40;;", "Två;;totalt;;;30;;");
        delivered.spending("a", "2023K4", "Ett;individinriktad;;;300", "Två;individinriktad;;;900");
        delivered.participants("a", "2023K4", "Ett;;totalt;;;3;;", "Två;;totalt;;;30;;");
        delivered.maskBelow(5);

        assertThat(delivered.ask(
                        "select message from report.public_finding where period = '2023K4' and code = 'COST_LEAPS'"
                                + " and starts_with(message, 'Ett')"))
                .isEqualTo("Ett: leveranserna går inte ihop. Siffrorna återges inte: för små tal.");
    }

    /** Ett alone has a rolling year: 20 in it, of 23 in all since 1 January, would tell the 3 of Två. */
    @Test
    void hidesARollingYearThatIsNotOfAllInsatser() {
        delivered.participants("a", "2022K1", "Ett;;totalt;;;20;5;0", "Två;;totalt;;;3;;0");
        delivered.participants("a", "2022K4", "Ett;;totalt;;;20;5;0", "Två;;totalt;;;3;;0");
        delivered.participants("a", "2023K1", "Ett;;totalt;;;20;0;0", "Två;;totalt;;;3;;0");
        delivered.maskBelow(5);

        assertThat(delivered.ask("select time_window, value, status from report.public_comparison where area = 'a'"
                        + " and area_type = 'forbund' and period = '2023K1' and measure = 'participants' order by all"))
                .isEqualTo("rolling4||hidden\nytd|23.000000|ok");
        assertThat(
                        delivered.ask(
                                "select distinct status from report.public_participants where area = 'a'"
                                        + " and area_type = 'forbund' and period = '2023K1' and time_window = 'rolling4' and sex = 'totalt'"))
                .isEqualTo("hidden");
    }

    /** Of the county's 60, 30 and 28 are women and men: the 2 left are Två, the one insats not split. */
    @Test
    void hidesASexWhereTheCountyTellsWhoIsNotSplit() {
        delivered.participants(
                "a",
                "2023K4",
                "Ett;;kvinna;;;10;;",
                "Ett;;man;;;8;;",
                "Två;;totalt;;;2;;",
                "Tre;;kvinna;;;10;;",
                "Tre;;man;;;10;;");
        delivered.participants("b", "2023K4", "Fyra;;kvinna;;;10;;", "Fyra;;man;;;10;;");
        delivered.maskBelow(5);

        String printed = "select count(participants) from report.public_participants where time_window = 'ytd'"
                + " and sex <> 'totalt' and period = '2023K4' and area_type = '%s' and (area_type = 'lan' or area = 'a')";
        assertThat(delivered.ask(printed.formatted("forbund"))).isIn("0", "1");
        assertThat(delivered.ask(printed.formatted("lan"))).isIn("0", "1");
        assertThat(delivered.ask(
                        "select insats, participants from report.public_insats where area = 'a' and insats = 'Två'"))
                .isEqualTo("Två|");
    }

    @Test
    void takesASmallNumberInASentenceForOneOfPersons() {
        assertThat(delivered.ask(
                        "select core.has_count('Ett: 3 deltagare', 'Ett'), core.has_count('Grupp 3: inga', 'Grupp 3'),"
                                + " core.has_count('helåret 2023, 1 234,50 kr, den 1 januari', null),"
                                + " core.has_count('sjunker från 12 till 9.', null)"))
                .isEqualTo("true|false|false|true");
    }
}
