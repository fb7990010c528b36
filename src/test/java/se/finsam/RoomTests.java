package se.finsam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house: data moves one way, and each library lives in one room. */
class RoomTests {

    /** From the top: a room imports only rooms above it. The README lists them in the same order. */
    private static final List<String> ROOMS = List.of(
            "home",
            "member",
            "dataset",
            "delivery",
            "masking",
            "archive",
            "receipt",
            "warehouse",
            "intake",
            "report",
            "publish",
            "status",
            "job",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.finsam");

    @Test
    void listsEveryRoomAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/se/finsam"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ROOMS);
        }
    }

    @Test
    void readmeListsTheRoomsInTheSameOrder() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        List<String> listed = lines.stream()
                .dropWhile(line -> !line.contains("src/main/java/se/finsam/"))
                .takeWhile(line -> !line.contains("src/main/resources/"))
                .map(line -> line.strip().split("/ ", 2)[0])
                .filter(ROOMS::contains)
                .toList();
        assertThat(listed).isEqualTo(ROOMS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void importsOnlyFromRoomsAbove(int room) {
        String[] below = ROOMS.subList(room + 1, ROOMS.size()).stream()
                .map(name -> "se.finsam." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.finsam." + ROOMS.get(room) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.commons.csv.., delivery, delivery",
        "java.sql.., warehouse, warehouse",
        "org.duckdb.., warehouse, warehouse",
        "gg.jte.., report, report",
        "org.dhatim.., report, report",
        "org.springframework.., job, job",
        "org.h2.., job, job",
        "ch.qos.logback.., job, job",
        "tools.jackson.., archive, cli",
        "com.fasterxml.jackson.., archive, archive",
        "picocli.., cli, cli",
    })
    void keepsEachLibraryInItsRoom(String library, String room, String otherRoom) {
        noClasses()
                .that(not(resideInAnyPackage("se.finsam." + room + "..", "se.finsam." + otherRoom + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
