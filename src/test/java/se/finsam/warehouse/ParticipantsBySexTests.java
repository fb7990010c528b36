package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Participants, new and ended by sex, for each way in which a file may split them. */
@Tag("core")
class ParticipantsBySexTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void missesTheSexesOfWhatIsNotSplit() {
        delivered.participants("a", "2023K4", "I;;totalt;;;9;4;2");
        assertThat(bySex("a")).isEqualTo("kvinna||||0|missing\nman||||0|missing\ntotalt|9|4|2|1|ok");
    }

    @Test
    void addsTheSexesToAll() {
        delivered.participants(
                "a", "2023K4", "I;;kvinna;;;3;1;0", "I;;man;;;4;2;1", "J;;kvinna;;;5;0;0", "J;;man;;;0;0;0");
        assertThat(bySex("a")).isEqualTo("kvinna|8|1|0|1|ok\nman|4|2|1|1|ok\ntotalt|12|3|1|1|ok");
    }

    @Test
    void takesASexWithoutARowAsNone() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;1;0");
        assertThat(bySex("a")).isEqualTo("kvinna|3|1|0|1|ok\nman|0|0|0|1|ok\ntotalt|3|1|0|1|ok");
    }

    @Test
    void isPartialWhereOnlyParticipantsAreSplit() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;", "I;;man;;;4;;", "I;;totalt;;;;5;2");
        assertThat(bySex("a")).isEqualTo("kvinna|3|||1|partial\nman|4|||1|partial\ntotalt|7|5|2|1|ok");
    }

    @Test
    void givesTheSexesBesideATotalThatIsReported() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;1;0", "I;;man;;;4;2;1", "I;;totalt;;;7;3;1");
        assertThat(bySex("a")).isEqualTo("kvinna|3|1|0|1|ok\nman|4|2|1|1|ok\ntotalt|7|3|1|1|ok");
    }

    @Test
    void addsTheSexesOverKommun() {
        delivered.participants(
                "a", "2023K4", "I;X;kvinna;;;1;0;0", "I;X;man;;;2;1;0", "I;Y;kvinna;;;4;2;1", "I;Y;man;;;0;0;0");
        assertThat(bySex("a")).isEqualTo("kvinna|5|2|1|1|ok\nman|2|1|0|1|ok\ntotalt|7|3|1|1|ok");
    }

    @Test
    void isPartialWhereOneInsatsIsNotSplit() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;1;0", "I;;man;;;4;2;1", "J;;totalt;;;5;0;0");
        assertThat(bySex("a")).isEqualTo("kvinna|3|1|0|1|partial\nman|4|2|1|1|partial\ntotalt|12|3|1|1|ok");
    }

    @Test
    void isMissingWhereParticipantsAreNotReportedThoughTheRestIs() {
        delivered.participants("a", "2023K4", "I;;totalt;;;;4;2");
        assertThat(bySex("a")).isEqualTo("kvinna||||0|missing\nman||||0|missing\ntotalt||4|2|0|missing");
    }

    @Test
    void isZeroInAFileWithoutRowsAndMissingWithoutAFile() {
        delivered.participants("a", "2023K4");
        assertThat(bySex("a")).isEqualTo("kvinna|0|0|0|1|ok\nman|0|0|0|1|ok\ntotalt|0|0|0|1|ok");
        assertThat(bySex("b")).isEqualTo("kvinna||||0|missing\nman||||0|missing\ntotalt||||0|missing");
    }

    @Test
    void addsInTheCountyTheMembersThatSplit() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;1;0", "I;;man;;;4;2;1");
        delivered.participants("b", "2023K4", "I;;totalt;;;9;4;2");
        assertThat(bySex("x-lan")).isEqualTo("kvinna|3|1|0|1|partial\nman|4|2|1|1|partial\ntotalt|16|7|3|2|ok");
        assertThat(bySex("y-lan")).isEqualTo("kvinna||||0|missing\nman||||0|missing\ntotalt||||0|missing");
    }

    private String bySex(String area) {
        return delivered.ask("select sex, participants, new_participants, ended, members_counted, status"
                + " from kpi.participants where time_window = 'ytd' and area = '" + area + "' order by sex");
    }
}
