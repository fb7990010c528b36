package se.finsam.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.member.Quarter;

/** Which areas are decided on together: all that some published sum has ever connected. */
class AreaGroupsTests {

    private static CountKey key(String areaType, String area) {
        return new CountKey("insats", areaType, area, "spåret", new Quarter(2023, 4), "ytd");
    }

    private static PublishedCount part(String forbund, String county) {
        return new PublishedCount(key("forbund", forbund), 7, CountState.SHOWN, forbund, List.of(key("lan", county)));
    }

    private static final PublishedCount ALONE =
            new PublishedCount(key("forbund", "d"), 7, CountState.TOTAL, "d", List.of());

    @Test
    void areACountyAndItsMembers() {
        AreaGroups groups = new AreaGroups(List.of(List.of(part("a", "x"), part("b", "x"), part("c", "y"), ALONE)));
        assertThat(groups.of(part("a", "x"))).isEqualTo(groups.of(part("b", "x")));
        assertThat(List.of(part("a", "x"), part("c", "y"), ALONE).stream().map(groups::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void areJoinedByASumOfAnEarlierEdition() {
        List<PublishedCount> earlier = List.of(part("c", "x"));
        AreaGroups groups = new AreaGroups(List.of(earlier, List.of(part("a", "x"), part("b", "y"), part("c", "y"))));
        assertThat(List.of(part("a", "x"), part("b", "y"), part("c", "y")).stream()
                        .map(groups::of)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void areNotJoinedByAMemberWithTheIdOfACounty() {
        AreaGroups groups = new AreaGroups(List.of(List.of(part("a", "x"), part("x", "y"))));
        assertThat(groups.of(part("a", "x"))).isNotEqualTo(groups.of(part("x", "y")));
    }
}
