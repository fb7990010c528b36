package se.finsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counties as sums of their members, and members beside them, worked out by hand. */
@Tag("core")
class CountyReadingTests {

    @TempDir
    private Path folder;

    private SmallInbox inbox;

    @BeforeEach
    void declareTwoCounties() throws IOException {
        inbox = new SmallInbox(folder).member("a", "x-lan").member("b", "x-lan").member("c", "y-lan");
    }

    @Test
    void dividesSumBySumOverThoseWhoReportBoth() throws IOException {
        inbox.ekonomi("a", "2023K4", ";administration;;;100")
                .deltagare("a", "2023K4", "Bo;;totalt;;;4;;")
                .ekonomi("b", "2023K4", ";administration;;;500")
                .deltagare("b", "2023K4", "Bo;;totalt;;;6;;");
        assertThat(figure("cost_per_participant.total", "x-lan")).isEqualTo("60 600 10 2 ok");

        inbox.deltagare("b", "2023K4", "Bo;;totalt;;;;;");
        assertThat(figure("cost_per_participant.total", "b")).isEqualTo("- 500 - 0 missing");
        assertThat(figure("cost_per_participant.total", "x-lan")).isEqualTo("25 100 4 1 partial");
        assertThat(figure("spending", "x-lan")).isEqualTo("600 600 - 2 ok");
        assertThat(figure("cost_per_participant.total", "y-lan")).isEqualTo("- - - 0 missing");
    }

    @Test
    void keepsSharesOfTheCountyAddingUpToOne() throws IOException {
        inbox.ekonomi("a", "2023K4", ";administration;;;100", ";ny verksamhet;;;")
                .ekonomi("b", "2023K4", ";administration;;;50", ";ny verksamhet;;;50");

        assertThat(figure("spending_share.administration", "x-lan")).isEqualTo("0.75 150 200 2 partial");
        assertThat(figure("spending_share.ny verksamhet", "x-lan")).isEqualTo("0.25 50 200 2 partial");
    }

    @Test
    void setsAMemberBesideItsCounty() throws IOException {
        inbox.ekonomi("a", "2023K4", ";administration;;;100")
                .deltagare("a", "2023K4", "Bo;;totalt;;;3;;")
                .ekonomi("b", "2023K4", ";administration;;;500")
                .deltagare("b", "2023K4", "Bo;;totalt;;;6;;");

        // 33.33 and 600 / 9 = 66.67: -33.34, and 100 * -33.34 / 66.67 = -50.007
        ComparisonRow cost = inbox.row("cost_per_participant.total", "a", "2023K4", "ytd");
        assertThat(SmallInbox.plain(cost.value(), cost.countyValue(), cost.difference(), cost.differencePct()))
                .isEqualTo("33.33 66.67 -33.34 -50.01");
        ComparisonRow spending = inbox.row("spending", "a", "2023K4", "ytd");
        assertThat(SmallInbox.plain(spending.countyValue(), spending.difference(), spending.differencePct()))
                .isEqualTo("600 - -");
        ComparisonRow county = inbox.row("cost_per_participant.total", "x-lan", "2023K4", "ytd");
        assertThat(SmallInbox.plain(county.countyValue(), county.difference(), county.differencePct()))
                .isEqualTo("66.67 - -");
    }

    @Test
    void comparesACountyWithTheYearBeforeOnlyForTheSameMembers() throws IOException {
        inbox.ekonomi("a", "2022K4", ";administration;;;80")
                .ekonomi("a", "2023K4", ";administration;;;100")
                .ekonomi("b", "2023K4", ";administration;;;500");
        assertThat(change("a")).isEqualTo("80 25");
        assertThat(change("b")).isEqualTo("- -");
        assertThat(change("x-lan")).isEqualTo("80 -");

        inbox.ekonomi("b", "2022K4", ";administration;;;720");
        // 600 after 800
        assertThat(change("x-lan")).isEqualTo("800 -25");
    }

    @Test
    void hasARowForEveryMeasureWindowPeriodAndArea() throws IOException {
        inbox.deltagare("a", "2022K4").avslut("c", "2023K2");

        // 14 measures in two windows, budget and forecast in one, in 2 periods, for 3 members and 2 counties
        assertThat(inbox.rows()).hasSize((14 * 2 + 2) * 2 * 5).doesNotHaveDuplicates();
    }

    private String figure(String measure, String area) {
        return inbox.figure(measure, area, "2023K4", "ytd");
    }

    private String change(String area) {
        ComparisonRow row = inbox.row("spending", area, "2023K4", "ytd");
        return SmallInbox.plain(row.previousYearValue(), row.changePct());
    }
}
