package se.finsam.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.member.ConfigurationException;

/** A table under {@code jobs/reference/}, read and checked as a delivery is. */
public final class ReferenceFile {

    private ReferenceFile() {}

    /**
     * Reads all rows of a table.
     *
     * @throws ConfigurationException if the file is not there or anything in it is wrong; its message lists every finding
     */
    public static List<Row> read(Path file, Dataset declaration) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationException(file + ": no such file; it holds the table " + declaration.name());
        }
        DatasetReader.Result result = new DatasetReader(declaration).read(Files.readAllBytes(file), "");
        if (!result.findings().isEmpty()) {
            throw new ConfigurationException(result.findings().stream()
                    .map(finding -> "%s, line %s, column %s: %s %s"
                            .formatted(file, finding.line(), finding.column(), finding.message(), finding.nextStep()))
                    .collect(Collectors.joining("\n")));
        }
        return result.rows();
    }
}
