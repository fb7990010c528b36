package se.finsam.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.member.Dialect;

/**
 * Reads the content of one file as a declared dataset. Each rung is judged whole before the next: encoding, structure,
 * values, rows, the file; what is wrong on one rung makes what stands on the next unsure.
 */
public final class DatasetReader {

    private final Dataset dataset;
    private final Dialect dialect;
    private final Collection<Dataset> beside;

    /** Reads files as everybody writes them. */
    public DatasetReader(Dataset dataset) {
        this(dataset, Dialect.STANDARD, List.of(dataset));
    }

    /**
     * Reads files of somebody.
     *
     * @param beside the datasets whose headers tell that another table begins
     */
    public DatasetReader(Dataset dataset, Dialect dialect, Collection<Dataset> beside) {
        this.dataset = dataset;
        this.dialect = dialect;
        this.beside = List.copyOf(beside);
    }

    /** How a file was read, its rows if nothing is wrong with it, and what is wrong otherwise. */
    public record Result(Reading reading, List<Row> rows, List<Finding> findings) {}

    /**
     * Reads a file.
     *
     * @param owner the id of the förbund that a blank {@code hemförbund} stands for
     */
    public Result read(byte[] content, String owner) {
        Optional<Finding> wrongEncoding = EncodingCheck.finding(content, dialect.charset());
        if (wrongEncoding.isPresent()) {
            return new Result(Reading.NONE, List.of(), List.of(wrongEncoding.get()));
        }
        DecodedText decoded = DecodedText.decode(content, dialect.charset()).orElseThrow();
        FindingList longLines = new FindingList();
        LongLine.check(content, longLines);
        if (!longLines.isEmpty()) {
            return new Result(Reading.inEncoding(decoded.encoding()), List.of(), longLines.all());
        }
        TableReader table = new TableReader(dataset, dialect, beside, false);
        table.read(decoded.text());
        List<Finding> findings = findings(table, owner);
        return findings.isEmpty()
                ? new Result(table.reading(decoded.encoding()), table.rows(), findings)
                : new Result(table.reading(decoded.encoding()).withoutSums(), List.of(), findings);
    }

    /** Those of the first rung on which there are any. */
    private List<Finding> findings(TableReader table, String owner) {
        if (!table.structure().isEmpty()) {
            return table.structure().all();
        } else if (!table.values().isEmpty()) {
            return table.values().all();
        }
        FindingList findings = new FindingList();
        RowCheck.check(dataset, table.rows(), findings);
        if (findings.isEmpty()) {
            new FileCheck(dataset, table.rows(), owner, findings).check();
        }
        return findings.all();
    }

    /**
     * Reads the rows of a file that was accepted before, by whatever rules held then; judges nothing.
     *
     * @throws IllegalStateException if a value cannot be read any more, which would otherwise be lost
     */
    public List<Row> readAccepted(byte[] content) {
        TableReader table = new TableReader(dataset, dialect, beside, true);
        DecodedText.decode(content, dialect.charset()).ifPresent(decoded -> table.read(decoded.text()));
        if (!table.values().isEmpty()) {
            throw new IllegalStateException("a file that was accepted cannot be read any more: "
                    + table.values().all().get(0));
        }
        return table.rows();
    }
}
