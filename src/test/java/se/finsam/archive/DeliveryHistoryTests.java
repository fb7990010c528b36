package se.finsam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.ReadFile;
import se.finsam.member.DeclaredMembers;

class DeliveryHistoryTests {

    private static final DeliveryKey KEY = new DeliveryKey("hoglandet", "ekonomi", "2023K4");
    private static final String HEADER = "insats;kategori;utfall\n";
    private static final ReadFile A = file(HEADER + ";administration;1\n", "a");
    private static final ReadFile B = file(HEADER + ";administration;2\n", "b");
    private static final ReadFile BAD = file(HEADER + ";administration;x\n", "bad");

    private final List<DeliveryLine> lines = new ArrayList<>();
    private DeliveryHistory history = new DeliveryHistory(List.of(), "rules");

    @Test
    void settlesTheContentInForce() {
        enter(A);

        assertThat(history.isSettled(A)).isTrue();
        assertThat(history.isSettled(B)).isFalse();
    }

    @Test
    void takesOlderContentAgainAsANewRevision() {
        enter(A);
        enter(B);

        assertThat(history.isSettled(A)).isFalse();
        assertThat(enter(A).revision()).isEqualTo(3);
    }

    @Test
    void settlesARejectedFileThatStillLiesThere() {
        enter(A);
        enter(BAD);

        assertThat(history.isSettled(BAD)).isTrue();
    }

    @Test
    void takesTheContentInForceAgainWhereANewerOneWasRejected() {
        enter(A);
        enter(BAD);

        assertThat(history.isSettled(A)).isFalse();
        assertThat(enter(A).revision()).isEqualTo(3);
        assertThat(history.isSettled(A)).isTrue();
    }

    @Test
    void judgesARejectedFileAnewUnderOtherRules() {
        enter(BAD);

        assertThat(new DeliveryHistory(lines, "rules").isSettled(BAD)).isTrue();
        assertThat(new DeliveryHistory(lines, "other rules").isSettled(BAD)).isFalse();
    }

    @Test
    void leavesAnAcceptedFileAloneUnderOtherRules() {
        enter(A);

        assertThat(new DeliveryHistory(lines, "other rules").isSettled(A)).isTrue();
    }

    @Test
    void knowsAFileWithPersonalDataBySizeAndTime() {
        ReadFile first = file(HEADER + "900101-9802;administration;1\n", "first");
        DeliveryLine line = enter(first);

        assertThat(line.sha256()).isNull();
        assertThat(history.isSettled(first)).isTrue();
        assertThat(history.isSettled(file(HEADER + "900101-9802;administration;1\n", "later")))
                .isFalse();
    }

    @Test
    void knowsAFileWithoutAReadableNameBySizeAndTime() {
        ReadFile nameless = nameless("readme.doc", "t1");
        DeliveryLine line = enter(nameless);

        assertThat(line.revision()).isZero();
        enter(nameless("other.doc", "t2"));
        assertThat(history.isSettled(nameless)).isTrue();
        assertThat(history.isSettled(nameless("readme.doc", "t3"))).isFalse();
    }

    @Test
    void numbersDeliveriesInTheOrderJudged() {
        assertThat(enter(A).deliveryId()).isEqualTo(1);
        assertThat(enter(BAD).deliveryId()).isEqualTo(2);
        history = new DeliveryHistory(lines, "rules");
        assertThat(enter(B))
                .extracting(DeliveryLine::deliveryId, DeliveryLine::revision)
                .containsExactly(3L, 3);
    }

    private DeliveryLine enter(ReadFile file) {
        DeliveryLine line = history.enter(
                new DeliveryJudge(Datasets.DELIVERED, DeclaredMembers.of("hoglandet")).judge(file), Instant.EPOCH);
        lines.add(line);
        return line;
    }

    private static ReadFile file(String content, String stamp) {
        return read("hoglandet/ekonomi_2023K4.csv", KEY, List.of(), content, stamp);
    }

    private static ReadFile nameless(String name, String stamp) {
        Finding finding = Finding.ofFile(FindingCode.NAME_UNREADABLE, "Namnet går inte att läsa.", "Döp om filen.");
        return read("hoglandet/" + name, null, List.of(finding), "text", stamp);
    }

    private static ReadFile read(
            String place, @Nullable DeliveryKey key, List<Finding> findings, String content, String stamp) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ReadFile(
                new FoundFile(place, List.of(Path.of(place)), key, findings),
                List.of(bytes),
                bytes.length,
                stamp,
                Set.of());
    }
}
