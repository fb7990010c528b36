package se.finsam.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/** Judges one delivery, on itself alone: personal data before anything else, then the name, then the content. */
public final class DeliveryJudge {

    private final Datasets datasets;

    public DeliveryJudge(Datasets datasets) {
        this.datasets = datasets;
    }

    public Judgement judge(ReadFile file) {
        Optional<Finding> personalData = personalData(file);
        if (personalData.isPresent()) {
            return rejected(file, List.of(personalData.get()));
        }
        if (!file.found().findings().isEmpty()) {
            return rejected(file, file.found().findings());
        }
        DeliveryKey key = file.found().key();
        if (key == null || file.contents().isEmpty()) {
            return rejected(file, List.of(file.isUnreadable() ? unreadable() : tooLarge(file)));
        }
        return judgeContent(file, key);
    }

    private Judgement judgeContent(ReadFile file, DeliveryKey key) {
        byte[] content = file.contents().get(0);
        Dataset dataset = datasets.find(key.dataset()).orElseThrow();
        DatasetReader.Result result = new DatasetReader(dataset).read(content, key.forbund());
        return new Judgement(
                file.found().place(),
                key,
                file.size(),
                ContentHash.of(content),
                content,
                result.reading(),
                result.rows(),
                result.findings());
    }

    private static Judgement rejected(ReadFile file, List<Finding> findings) {
        return new Judgement(
                file.found().shownPlace(),
                file.found().key(),
                file.size(),
                file.stamp(),
                null,
                Reading.NONE,
                List.of(),
                findings);
    }

    private static Optional<Finding> personalData(ReadFile file) {
        if (PersonalNumberSearch.isIn(file.found().place())) {
            return Optional.of(personalDataIn("Filens namn innehåller", null));
        }
        return file.contents().stream()
                .map(PersonalNumberSearch::firstLine)
                .flatMap(Optional::stream)
                .findFirst()
                .map(line -> personalDataIn("Filen innehåller", line));
    }

    private static Finding personalDataIn(String where, @Nullable Long line) {
        return new Finding(
                FindingCode.PERSONAL_DATA,
                line,
                null,
                null,
                where + " något som ser ut som ett personnummer eller samordningsnummer."
                        + " Personuppgifter får aldrig lämnas här. Inget av innehållet har sparats.",
                "Radera filen där den ligger och lämna en ny utan personuppgifter."
                        + " Det kan vara en personuppgiftsincident: kontakta förbundets dataskyddsombud.");
    }

    private static Finding unreadable() {
        return Finding.ofFile(
                FindingCode.NOT_READABLE,
                "Filen finns, men programmet har inte rätt att läsa den.",
                "Ge programmets användare läsrätt till filen, eller lämna den igen.");
    }

    private static Finding tooLarge(ReadFile file) {
        return Finding.ofFile(
                FindingCode.FILE_TOO_LARGE,
                "Filen är %d byte; den får vara högst %d.".formatted(file.size(), ReadFile.LARGEST),
                "Dela inte filen: se efter vad den innehåller som inte hör dit.");
    }
}
