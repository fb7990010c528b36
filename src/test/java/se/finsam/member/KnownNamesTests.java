package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTests {

    private static final List<String> KNOWN = List.of("deltagare", "ekonomi", "avslut");

    @Test
    void listsTheMostLikeFirst() {
        assertThat(KnownNames.nearestFirst("ekonmi", KNOWN)).containsExactly("ekonomi", "avslut", "deltagare");
    }

    @Test
    void suggestsOnlyWhatIsNear() {
        assertThat(KnownNames.nearest("Deltagre", KNOWN)).contains("deltagare");
        assertThat(KnownNames.nearest("personal", KNOWN)).isEmpty();
    }
}
