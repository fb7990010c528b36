package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.warehouse.AnalysisDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a home against the ledger. */
final class HomeCheck {

    private static final String IN_FORCE =
            """
            select
                file_name,
                count(*) filter (verdict = 'accepted') as accepted,
                count(*) filter (verdict = 'rejected') as rejected,
                cast(coalesce(
                    (select sum(spending_sek) from core.spending join core.delivery as d using (delivery_id)
                     where d.file_name = delivery.file_name),
                    (select sum(participants) from core.participants join core.delivery as d using (delivery_id)
                     where d.file_name = delivery.file_name), 0) as bigint) as sum_in_force
            from core.delivery
            group by file_name
            order by file_name
            """;

    private static final String ROWS =
            """
            select
                (select count(*) from core.delivery_record),
                (select count(*) from core.spending_revision),
                (select count(*) from core.participants_revision)
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final FaultHome faulty;

    HomeCheck(FaultHome faulty) {
        this.faulty = faulty;
    }

    /** What the edition in force says is in force, as the ledger writes it; empty before the first edition. */
    String published() {
        Path database = faulty.home().resolve("current/analysis/finsam.duckdb");
        return Files.exists(database) ? ask(database, IN_FORCE) : "";
    }

    /** The edition in force is whole, and is the old one or the new one. */
    void isWhole(String old) {
        assertThat(published()).isIn(old, faulty.ledger().inForce());
        if (Files.exists(faulty.home().resolve("current"))) {
            assertThat(faulty.home().resolve("current/report/2023K4/rapport.html"))
                    .isNotEmptyFile();
        }
    }

    /** After an ordinary night everything delivered is there once, is told, and nothing is left half done. */
    void isComplete() throws IOException {
        Ledger ledger = faulty.ledger();
        assertThat(published()).isEqualTo(ledger.inForce());
        allRowsAreThereOnce(faulty.home().resolve("current/analysis/finsam.duckdb"));
        allRowsAreThereOnce(faulty.home().resolve("warehouse/warehouse.duckdb"));
        everyFileIsKept();
        everyVerdictIsEnteredOnce();
        for (String place : ledger.places()) {
            receiptsAgree(place);
            inboxIsUntouched(place);
            assertThat(faulty.timesHeardRejected(place))
                    .as("times that a rejection of %s was told", place)
                    .isGreaterThanOrEqualTo(ledger.rejected(place));
        }
        nothingIsLeft();
    }

    private void allRowsAreThereOnce(Path database) {
        Ledger ledger = faulty.ledger();
        assertThat(ask(database, ROWS))
                .as(database.toString())
                .isEqualTo("%d|%d|%d".formatted(ledger.all().size(), ledger.rows(true), ledger.rows(false)));
    }

    private void everyFileIsKept() throws IOException {
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(faulty.home().resolve("archive"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                kept.add(Files.readString(file));
            }
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        faulty.ledger().all().stream().map(Delivered::text).toList());
    }

    private void everyVerdictIsEnteredOnce() throws IOException {
        List<JsonNode> verdicts = new ArrayList<>();
        for (String line : Files.readAllLines(faulty.home().resolve("archive/journal.jsonl"))) {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("type").asString().equals("delivery")) {
                verdicts.add(entry);
            }
        }
        assertThat(verdicts)
                .extracting(entry -> entry.path("delivery_id").asLong())
                .doesNotHaveDuplicates()
                .hasSize(faulty.ledger().all().size());
    }

    private void receiptsAgree(String place) throws IOException {
        List<Delivered> revisions = faulty.ledger().of(place);
        Path letter = faulty.home().resolve("receipts").resolve(place.replace(".csv", ".txt"));
        assertThat(Files.readString(letter))
                .contains(revisions.get(revisions.size() - 1).isRight() ? "\nGODKÄND." : "\nUNDERKÄND.");
        String stem = letter.getFileName().toString().replace(".txt", "_kvitto-");
        try (Stream<Path> files = Files.list(letter.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(stem) && name.endsWith(".txt")))
                    .hasSize(revisions.size() - 1);
        }
    }

    private void inboxIsUntouched(String place) throws IOException {
        List<Delivered> revisions = faulty.ledger().of(place);
        assertThat(Files.readString(faulty.inbox().resolve(place)))
                .isEqualTo(revisions.get(revisions.size() - 1).text());
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(faulty.home())) {
            assertThat(files.map(Path::toString)
                            .filter(name -> name.endsWith(".part") || name.endsWith("warehouse.duckdb.wal")))
                    .isEmpty();
        }
        assertThat(faulty.home().resolve("warehouse/tmp")).isEmptyDirectory();
        Path current = Files.readSymbolicLink(faulty.home().resolve("current"));
        try (Stream<Path> editions = Files.list(faulty.home().resolve("editions"))) {
            int newest = editions.mapToInt(
                            edition -> Integer.parseInt(edition.getFileName().toString()))
                    .max()
                    .orElse(0);
            assertThat(current.getFileName().toString()).isEqualTo(String.valueOf(newest));
        }
        assertThat(Files.isSymbolicLink(faulty.home().resolve("current"))).isTrue();
        assertThat(Files.exists(faulty.home().resolve(".current.part"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    private static String ask(Path database, String sql) {
        try (AnalysisDatabase open = AnalysisDatabase.open(real(database))) {
            return open.query(sql).rows().stream()
                    .map(row -> row.inOrder().stream().map(Objects::toString).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Path real(Path database) {
        try {
            return database.toRealPath();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
