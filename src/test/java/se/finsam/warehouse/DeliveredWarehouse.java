package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DatasetReader;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Judgement;
import se.finsam.home.DurableFiles;
import se.finsam.masking.Masking;
import se.finsam.masking.PublicationMemory;
import se.finsam.masking.PublishedCount;
import se.finsam.member.Dialect;
import se.finsam.member.FigureStyle;
import se.finsam.member.Member;
import se.finsam.member.Members;

/**
 * A real warehouse, new for each test, that it fills with a few rows of CSV, and asks as an analyst would: through a published copy. Members
 * are {@code a} and {@code b} in {@code x-lan}, and {@code c} alone in {@code y-lan}.
 */
final class DeliveredWarehouse implements BeforeEachCallback, AfterEachCallback {

    private static final String SPENDING = "insats;kategori;budget;prognos;utfall\n";
    private static final String PARTICIPANTS = "insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade\n";

    private static final String REGISTER = "insats;inriktning;deltagarredovisning;länsgemensam insats;tidigare namn;"
            + "insatstyp;start;slut;mål_arbete_studier\n";

    private final DeliveryHistory history = new DeliveryHistory(List.of(), "rules");
    private @Nullable Path folder;
    private @Nullable Warehouse warehouse;
    private Instant now = Instant.parse("2024-02-01T00:00:00Z");
    private int delivered;
    private FigureStyle figures = FigureStyle.CUMULATIVE;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("warehouse");
        warehouse = Warehouse.open(file("warehouse.duckdb"), Datasets.DELIVERED);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        warehouse().close();
        DurableFiles.deleteTree(file(""));
    }

    /** A file of the test's own, beside the warehouse. */
    Path file(String name) {
        return Objects.requireNonNull(folder).resolve(name);
    }

    Warehouse warehouse() {
        return Objects.requireNonNull(warehouse);
    }

    /** All members deliver figures of the quarter alone. */
    void figuresArePerQuarter() {
        figures = FigureStyle.PER_QUARTER;
    }

    /** Deliveries from now on are received at this time. */
    void itIs(String time) {
        now = Instant.parse(time);
    }

    /** Delivers spending; each row is {@code insats;kategori;budget;prognos;utfall}. */
    DeliveryLine spending(String forbund, String period, String... rows) {
        return deliver(new DeliveryKey(forbund, "ekonomi", period), SPENDING, rows);
    }

    /** Delivers participants; each row is {@code insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade}. */
    DeliveryLine participants(String forbund, String period, String... rows) {
        return deliver(new DeliveryKey(forbund, "deltagare", period), PARTICIPANTS, rows);
    }

    /** Delivers exits; each row is {@code insats;kön;orsak;antal}. */
    DeliveryLine exits(String forbund, String period, String... rows) {
        return deliver(new DeliveryKey(forbund, "avslut", period), "insats;kön;orsak;antal\n", rows);
    }

    /**
     * Delivers a register; each row is {@code insats;inriktning;deltagarredovisning;länsgemensam insats;tidigare
     * namn;insatstyp;start;slut;mål_arbete_studier}.
     */
    DeliveryLine register(String forbund, String year, String... rows) {
        return deliver(new DeliveryKey(forbund, "insatser", year), REGISTER, rows);
    }

    private DeliveryLine deliver(DeliveryKey key, String header, String... rows) {
        byte[] content = (header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        Dataset dataset = Datasets.DELIVERED.find(key.dataset()).orElseThrow();
        DatasetReader.Result result = new DatasetReader(dataset).read(content, key.forbund());
        Judgement judgement = new Judgement(
                key.toString(),
                key,
                content.length,
                "hash " + Arrays.hashCode(content),
                content,
                true,
                Dialect.STANDARD,
                result.reading(),
                result.rows(),
                result.findings());
        DeliveryLine line = history.enter(judgement, now);
        warehouse().load(List.of(new LoadedDelivery(line, result.rows())));
        delivered++;
        return line;
    }

    /** Has masking decide what the public tables show, as for a first edition. */
    void maskBelow(int threshold) {
        warehouse().declare(declarations(figures));
        List<PublishedCount> counts = warehouse().countsToMask();
        Set<String> periods =
                counts.stream().map(count -> count.key().period().code()).collect(Collectors.toSet());
        warehouse().enterCounts(Masking.decide(threshold, new PublicationMemory(List.of()), counts, periods));
    }

    /** Answers a question from a published copy, one line a row, cells parted by bars, NULL as nothing. */
    String ask(String sql) {
        try (AnalysisDatabase database = publish()) {
            return database.query(sql).rows().stream()
                    .map(row -> row.inOrder().stream()
                            .map(value -> Objects.toString(value, ""))
                            .collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Answers with a figure of a member and its status. */
    String figure(String forbund, String figure) {
        return ask(("select value, status from mart.forbund_figure where forbund = '%s' and figure = '%s'"
                        + " and time_window = 'ytd'")
                .formatted(forbund, figure));
    }

    /** Answers with the parts of a cost per participant, itself, the members counted and its status. */
    String cost(String basis, String area) {
        return ask("select spending_sek, participants, cost_per_participant_sek, members_counted, status"
                + " from kpi.cost_per_participant where basis = '%s' and area = '%s' and time_window = 'ytd'"
                        .formatted(basis, area));
    }

    /** Answers with the parts of a category's share, itself, the members counted and its status. */
    String split(String area, String category) {
        return ask("select spending_sek, total_spending_sek, share, members_counted, status"
                + " from kpi.spending_split where area = '%s' and category = '%s' and time_window = 'ytd'"
                        .formatted(area, category));
    }

    /** Opens a published copy, made anew where something has been delivered since the last. */
    private AnalysisDatabase publish() {
        Path copy = file("copy-with-" + delivered + "-deliveries.duckdb");
        if (Files.notExists(copy)) {
            warehouse().declare(declarations(figures));
            warehouse().enterEdition(delivered, false, List.of());
            warehouse().copyTo(copy);
            assertThat(warehouse().analysisViews().buildIn(copy)).isEmpty();
        }
        return AnalysisDatabase.open(copy);
    }

    static Declarations declarations() {
        return declarations(FigureStyle.CUMULATIVE);
    }

    private static Declarations declarations(FigureStyle figures) {
        return new Declarations(
                new Members(List.of(
                        member("a", "x-lan", figures), member("b", "x-lan", figures), member("c", "y-lan", figures))),
                Map.of(
                        "county", List.of(county("x-lan", "X län"), county("y-lan", "Y län"), county("z-lan", "Z län")),
                        "exit_reason",
                                List.of(
                                        reason(null, "arbete", "arbete"),
                                        reason(null, "studier", "studier"),
                                        reason("a", "jobb", "arbete")),
                        "insats_kind", List.of(new Row(1, List.of("vägledning", "hjälper att välja")))),
                Datasets.DELIVERED);
    }

    private static Member member(String id, String county, FigureStyle figures) {
        Map<Integer, MonthDay> due =
                Map.of(1, MonthDay.of(5, 15), 2, MonthDay.of(8, 31), 3, MonthDay.of(11, 15), 4, MonthDay.of(2, 15));
        return new Member(
                id,
                "Förbund " + id,
                null,
                county,
                List.of("Ort i " + id, "By i " + id),
                new TreeMap<>(due),
                figures,
                Dialect.STANDARD,
                List.of());
    }

    private static Row reason(@Nullable String forbund, String reason, String group) {
        return new Row(1, Arrays.asList(forbund, reason, group));
    }

    private static Row county(String id, String name) {
        return new Row(1, List.of(id, "01", name));
    }
}
