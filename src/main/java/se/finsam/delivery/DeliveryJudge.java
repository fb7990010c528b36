package se.finsam.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.member.Dialect;
import se.finsam.member.Member;
import se.finsam.member.Members;
import se.finsam.member.SwedishFigures;

/** Judges one delivery, on itself alone: personal data before anything else, then the file, then the content. */
public final class DeliveryJudge {

    private static final String PERSONAL_DATA = " något som ser ut som ett personnummer eller samordningsnummer."
            + " Personuppgifter får aldrig lämnas här. Inget av innehållet har sparats.";
    private static final int TEN_DIGITS = 10;
    private static final String IN_NAME = "Filens namn innehåller" + PERSONAL_DATA;
    private static final String IN_CONTENT = "Filen innehåller" + PERSONAL_DATA;

    private final Datasets datasets;
    private final Members members;

    public DeliveryJudge(Datasets datasets, Members members) {
        this.datasets = datasets;
        this.members = members;
    }

    public Judgement judge(ReadFile file) {
        List<Finding> personalData = personalData(file);
        if (!personalData.isEmpty()) {
            return rejected(file, personalData);
        }
        List<Finding> wrongFile = wrongFile(file);
        DeliveryKey key = file.found().key();
        return key == null || !wrongFile.isEmpty() ? rejected(file, wrongFile) : judgeContent(file, key);
    }

    private Judgement judgeContent(ReadFile file, DeliveryKey key) {
        byte[] content = file.contents().get(0);
        Dataset dataset = datasets.find(key.dataset()).orElseThrow();
        Dialect dialect = members.find(key.forbund()).orElseThrow().dialect();
        DatasetReader.Result result = new DatasetReader(dataset, dialect, datasets.all()).read(content, key.forbund());
        List<Finding> personalData = personalDataAcrossLines(result.rows(), search(file));
        if (!personalData.isEmpty()) {
            return rejected(file, personalData);
        }
        return new Judgement(
                file.found().place(),
                key,
                file.size(),
                ContentHash.of(content),
                content,
                true,
                dialect,
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
                false,
                Dialect.STANDARD,
                Reading.NONE,
                List.of(),
                findings);
    }

    /** Only what the member declares for itself may be passed over; a name, and the files of nobody, hide nothing. */
    private List<Finding> personalData(ReadFile file) {
        FindingList findings = new FindingList();
        if (file.found().hasPersonalName()) {
            findings.add(personalDataIn(IN_NAME, null));
        }
        PersonalNumberSearch search = search(file);
        SortedSet<Long> lines = new TreeSet<>();
        file.contents().forEach(content -> lines.addAll(search.lines(content)));
        lines.forEach(line -> findings.add(personalDataIn(IN_CONTENT, line)));
        return findings.all();
    }

    /** A line break inside a cell is a blank there, and parts a number that the raw text does not show. */
    private static List<Finding> personalDataAcrossLines(List<Row> rows, PersonalNumberSearch search) {
        FindingList findings = new FindingList();
        for (Row row : rows) {
            if (holdsNumber(row, search)) {
                findings.add(personalDataIn(IN_CONTENT, row.line()));
            }
        }
        return findings.all();
    }

    private static boolean holdsNumber(Row row, PersonalNumberSearch search) {
        for (Object value : row.values()) {
            if (value instanceof String text && text.length() >= TEN_DIGITS && search.isInText(text)) {
                return true;
            }
        }
        return false;
    }

    private PersonalNumberSearch search(ReadFile file) {
        DeliveryKey key = file.found().key();
        Member member = key == null ? null : members.find(key.forbund()).orElse(null);
        return member == null ? new PersonalNumberSearch() : new PersonalNumberSearch(member);
    }

    private static Finding personalDataIn(String where, @Nullable Long line) {
        return new Finding(
                FindingCode.PERSONAL_DATA,
                line,
                null,
                null,
                where,
                "Radera filen där den ligger och lämna en ny utan personuppgifter."
                        + " Det kan vara en personuppgiftsincident: kontakta förbundets dataskyddsombud.");
    }

    /** What name, kind and size of the file show. */
    private static List<Finding> wrongFile(ReadFile file) {
        List<Finding> findings = new ArrayList<>(file.found().findings());
        if (file.troubles().contains(FindingCode.NOT_READABLE)) {
            findings.add(Finding.ofFile(
                    FindingCode.NOT_READABLE,
                    "Filen finns, men programmet har inte rätt att läsa den.",
                    "Ge programmets användare läsrätt till filen, eller lämna den igen."));
        }
        if (file.troubles().contains(FindingCode.FILE_TOO_LARGE)) {
            findings.add(Finding.ofFile(
                    FindingCode.FILE_TOO_LARGE,
                    "Filen är %s byte; den får vara högst %s."
                            .formatted(SwedishFigures.count(file.size()), SwedishFigures.count(ReadFile.LARGEST)),
                    "Dela inte filen: se efter vad den innehåller som inte hör dit."));
        }
        if (findings.isEmpty()) {
            file.contents().stream()
                    .map(ContentKind::of)
                    .flatMap(Optional::stream)
                    .map(kind -> Finding.ofFile(
                            FindingCode.NOT_CSV,
                            "Filen är %s, vad den än heter.".formatted(kind.words()),
                            kind.nextStep()))
                    .forEach(findings::add);
        }
        return findings;
    }
}
