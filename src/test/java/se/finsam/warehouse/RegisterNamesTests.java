package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Insatser under former and common names. */
@Tag("core")
class RegisterNamesTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void joinsTheHistoryUnderAFormerName() {
        delivered.register("a", "2023", "Nytt;individinriktad;;;Gammalt;;;;");
        delivered.spending("a", "2022K2", "gammalt ;individinriktad;;;40");
        delivered.spending("a", "2022K4", "Gammalt;individinriktad;;;100");
        delivered.spending("a", "2023K2", "Nytt;individinriktad;;;70");
        delivered.participants("a", "2022K2", "Gammalt;;totalt;;;10;4;3");
        delivered.participants("a", "2022K4", "Gammalt;;totalt;;;15;9;9");
        delivered.participants("a", "2023K2", "Nytt;;totalt;;;8;2;1");
        assertThat(insatser("ytd", "2022K4")).isEqualTo("Nytt|100.00|15|6.67|1|ok");
        // 100 - 40 + 70; (10 - 3) + (9 - 4) + 2
        assertThat(insatser("rolling4", "2023K2")).isEqualTo("Nytt|130.00|14|9.29|1|ok");
    }

    @Test
    void addsWhatStandsUnderBothNamesInOneFile() {
        delivered.register("a", "2023", "Nytt;individinriktad;;;Gammalt;;;;");
        delivered.spending("a", "2023K4", "Gammalt;individinriktad;;;40", "Nytt;individinriktad;;;60");
        delivered.participants("a", "2023K4", "Gammalt;;totalt;;;4;0;0", "Nytt;;totalt;;;6;0;0");
        assertThat(insatser("ytd", "2023K4")).isEqualTo("Nytt|100.00|10|10.00|1|ok");
    }

    @Test
    void followsTheRegisterOfTheYearUnderTheNameItHadThen() {
        delivered.register("a", "2022", "Gammalt;individinriktad;volym;;;;;;");
        delivered.register("a", "2023", "Nytt;individinriktad;individer;;Gammalt;;;;");
        delivered.participants("a", "2022K3", "Nytt;;totalt;;;5;0;0");
        delivered.participants("a", "2022K4", "Gammalt;;totalt;;;5;0;0");
        delivered.participants("a", "2023K3", "Gammalt;;totalt;;;7;0;0");
        delivered.participants("a", "2023K4", "Nytt;;totalt;;;7;0;0");
        assertThat(delivered.ask("select period, participants, status from kpi.participants"
                        + " where area = 'a' and sex = 'totalt' and time_window = 'ytd' order by period"))
                .isEqualTo("2022K3|0|ok\n2022K4|0|ok\n2023K3|7|ok\n2023K4|7|ok");
        assertThat(delivered.ask("select message from mart.warning where code = 'INSATS_NOT_IN_REGISTER'"))
                .isEmpty();
    }

    @Test
    void followsTwoRenamingsInARow() {
        delivered.register("a", "2022", "B;individinriktad;;;A;;;;");
        delivered.register("a", "2023", "C;individinriktad;;;B;;;;");
        delivered.spending("a", "2021K4", "A;individinriktad;;;10");
        delivered.participants("a", "2021K4", "A;;totalt;;;1;0;0");
        delivered.spending("a", "2022K4", "B;individinriktad;;;20");
        delivered.participants("a", "2022K4", "B;;totalt;;;2;0;0");
        delivered.spending("a", "2023K4", "C;individinriktad;;;60");
        delivered.participants("a", "2023K4", "C;;totalt;;;3;0;0");
        assertThat(insatser("ytd", "2021K4")).isEqualTo("C|10.00|1|10.00|1|ok");
        assertThat(insatser("ytd", "2022K4")).isEqualTo("C|20.00|2|10.00|1|ok");
        assertThat(insatser("ytd", "2023K4")).isEqualTo("C|60.00|3|20.00|1|ok");
    }

    @Test
    void addsInTheCountyAnInsatsThatSeveralShare() {
        shareAnInsats();
        delivered.spending("b", "2023K4", "IT b;strukturövergripande;;;300");
        delivered.participants("b", "2023K4", "IT b;;totalt;;;16;0;0");
        assertThat(insatser("ytd", "2023K4")).isEqualTo("IT a|100.00|4|25.00|1|ok\nJ|8.00|2|4.00|1|ok");
        assertThat(county("x-lan")).isEqualTo("IT-spåret|400.00|20|20.00|2|ok");
        assertThat(county("y-lan")).isEqualTo("IT-spåret|70.00|7|10.00|1|ok");
    }

    @Test
    void isPartialWhereOneOfThoseThatShareAnInsatsHasNotDelivered() {
        shareAnInsats();
        assertThat(county("x-lan")).isEqualTo("IT-spåret|100.00|4|25.00|1|partial");
    }

    private void shareAnInsats() {
        delivered.register("a", "2023", "IT a;individinriktad;;IT-spåret;;;;;", "J;individinriktad;;;;;;;");
        delivered.register("b", "2023", "IT b;individinriktad;;IT-spåret;;;;;");
        delivered.register("c", "2023", "IT c;individinriktad;;IT-spåret;;;;;");
        delivered.spending(
                "a", "2023K4", "IT a;individinriktad;;;90", "IT a;administration;;;10", "J;administration;;;8");
        delivered.participants("a", "2023K4", "IT a;;totalt;;;4;0;0", "J;;totalt;;;2;0;0");
        delivered.spending("c", "2023K4", "IT c;individinriktad;;;70");
        delivered.participants("c", "2023K4", "IT c;;totalt;;;7;0;0");
    }

    private String insatser(String window, String period) {
        return insatser("a", window, period);
    }

    private String county(String county) {
        return insatser(county, "ytd", "2023K4");
    }

    private String insatser(String area, String window, String period) {
        return delivered.ask(("select insats, spending_sek, participants, cost_per_participant_sek, members_counted,"
                        + " status from kpi.cost_per_participant_insats"
                        + " where area = '%s' and time_window = '%s' and period = '%s' order by insats")
                .formatted(area, window, period));
    }
}
