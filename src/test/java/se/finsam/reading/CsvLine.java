package se.finsam.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One row of a delivered file; a column that the file does not have is blank. */
record CsvLine(Map<String, String> cellByHeader) {

    CsvLine {
        cellByHeader = Map.copyOf(cellByHeader);
    }

    /** The text of a cell as names compare. */
    String name(String column) {
        return Spelling.name(cellByHeader.getOrDefault(Spelling.header(column), ""));
    }

    Optional<BigDecimal> number(String column) {
        return WrittenNumber.read(cellByHeader.getOrDefault(Spelling.header(column), ""));
    }
}
