package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analysts read while editions come and go: one opens the database for each question, one keeps it open. */
class ReaderTests {

    @AfterAll
    static void tell() {
        FaultSummary.print();
    }

    @TempDir
    Path folder;

    @Test
    void readersMeetNoErrorThroughManyPublications() throws IOException, InterruptedException {
        FaultHome faulty = new FaultHome(folder, folder.resolve("home"), Faults.random("readers"));
        faulty.keepEditions(1);
        HomeCheck check = new HomeCheck(faulty);
        faulty.night();
        Path stop = folder.resolve("stop");
        List<ProgramRun> readers = new ArrayList<>();
        for (String questions : List.of("1", "100")) {
            readers.add(ProgramRun.start(
                    List.of(),
                    folder.resolve("tmp"),
                    EditionReader.class.getName(),
                    List.of(faulty.home().resolve("current").toString(), stop.toString(), questions)));
        }
        int publications = Faults.rounds(2, 50);
        for (int publication = 0; publication < publications; publication++) {
            faulty.deliver("finnveden/ekonomi_2023K4.csv", true);
            faulty.night();
        }
        Files.createFile(stop);
        for (ProgramRun reader : readers) {
            reader.await();
            String printed = reader.printed();
            assertThat(reader.exitCode()).as(printed).isZero();
            FaultSummary.remark("a reader through %d publications: %s".formatted(publications, printed.strip()));
        }
        check.isComplete();
        assertThat(faulty.home().resolve("editions/" + publications)).doesNotExist();
    }
}
