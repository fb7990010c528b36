package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/** The SQL: one relation a file, lists that name every file, and a view that reads only what is built before it. */
class SqlHouseTests {

    private static final Path SQL = Path.of("src/main/resources/sql");
    private static final Pattern REFERENCE = Pattern.compile("\\b(core|mart|kpi|report)\\.([a-z_]+)\\b(?!\\()");
    private static final String IN_FORCE = "core/in_force.sql.template";
    private static final String WARNING = "mart/warning.sql.template";

    /** Analysts look for all findings in core, though some follow from mart. */
    private static final String FINDING = "core/finding.sql";

    /** Exact quotients, and the bound of an interval, which is a root and never exact. */
    private static final List<String> MAY_DIVIDE = List.of("core/quotient.sql", "core/wilson_bound.sql");

    private static final Pattern MACRO = Pattern.compile("\\bcore\\.([a-z_]+)\\(");

    @Test
    void listsEveryFileOnce() throws IOException {
        List<String> listed = new ArrayList<>();
        List.of(
                        "tables.txt",
                        "declared.txt",
                        "macros.txt",
                        "warnings.txt",
                        "views.txt",
                        "checks.txt",
                        "catalog_checks.txt")
                .forEach(list -> listed.addAll(SqlText.list(list)));
        for (Dataset dataset : Datasets.DELIVERED.all()) {
            listed.add("core/" + dataset.revisionTable() + ".sql");
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void buildsAViewAfterWhatItReads() {
        Set<String> built = new TreeSet<>();
        SqlText.list("tables.txt").forEach(path -> built.add(relation(path)));
        SqlText.list("declared.txt").forEach(path -> built.add(relation(path)));
        for (Dataset dataset : Datasets.DELIVERED.all()) {
            built.add("core." + dataset.table());
            built.add("core." + dataset.revisionTable());
        }
        for (String path : SqlText.list("macros.txt")) {
            assertThat(built).as(path).containsAll(reads(path));
            built.add(relation(path));
        }
        for (String path : SqlText.list("views.txt")) {
            if (path.equals(WARNING)) {
                SqlText.list("warnings.txt")
                        .forEach(query -> assertThat(built).as(query).containsAll(reads(query)));
            }
            if (!path.equals(IN_FORCE)) {
                assertThat(built).as(path).containsAll(reads(path));
                built.add(relation(path));
            }
        }
    }

    /** One before them would go on saying what was so before masking decided. */
    @Test
    void followsWhatMaskingDecidesInTheLastViewsAlone() {
        List<String> views = SqlText.list("views.txt");
        int first = views.size() - ViewTexts.byCounts(Datasets.DELIVERED).size();
        Set<String> byCounts = new TreeSet<>(Set.of("core.public_count"));
        for (String path : views.subList(first, views.size())) {
            assertThat(reads(path)).as(path).containsAnyElementsOf(byCounts);
            byCounts.add(relation(path));
        }
        Stream.of(SqlText.list("macros.txt"), SqlText.list("warnings.txt"), views.subList(0, first))
                .flatMap(List::stream)
                .forEach(path -> assertThat(reads(path)).as(path).doesNotContain("core.public_count"));
    }

    @Test
    void readsThroughNothingButViews() {
        assertThat(SqlText.list("views.txt")).containsAll(SqlText.list("read_through.txt"));
    }

    @Test
    void readsOnlyFromFoldersAboveOrItsOwn() {
        List<String> folders = List.of("core", "mart", "kpi", "report");
        assertThat(SqlText.list("views.txt").stream()
                        .filter(path -> !path.equals(FINDING))
                        .map(path -> folders.indexOf(path.split("/", 2)[0])))
                .isSorted();
    }

    @Test
    void makesOneRelationAFileNamedAsTheFile() throws IOException {
        for (String path : files()) {
            if (path.startsWith("check/") || path.startsWith("warning/") || path.endsWith(".template")) {
                continue;
            }
            assertThat(SqlText.of(path))
                    .as(path)
                    .containsOnlyOnce("create ")
                    .containsPattern("create (or replace view|or replace macro|or replace table|table if not exists) "
                            + relation(path).replace(".", "\\."));
        }
    }

    @Test
    void dividesInTwoMacrosAlone() throws IOException {
        for (String path : files()) {
            String code = SqlText.of(path).replaceAll("(?m)^--.*$", "").replaceAll("'(?:[^']|'')*'", "''");
            if (!MAY_DIVIDE.contains(path)) {
                assertThat(code).as(path).doesNotContain("/").doesNotContain("avg(");
            }
        }
    }

    @Test
    void staysWithinEightyLines() throws IOException {
        for (String path : files()) {
            assertThat(SqlText.of(path).lines().count()).as(path).isLessThanOrEqualTo(80);
        }
    }

    private static Set<String> reads(String path) {
        String code = SqlText.of(path).replaceAll("(?m)^--.*$", "").replaceAll("(?m)^comment on .*$", "");
        Set<String> reads = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(code);
        while (reference.find()) {
            reads.add(reference.group());
        }
        Matcher macro = MACRO.matcher(code);
        while (macro.find()) {
            reads.add("core." + macro.group(1));
        }
        reads.remove(relation(path));
        return reads;
    }

    private static String relation(String path) {
        return path.replace(".template", "").replace(".sql", "").replace('/', '.');
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(SQL)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SQL.relativize(file).toString())
                    .filter(path -> path.contains("/") && !path.startsWith("statement/"))
                    .toList();
        }
    }
}
