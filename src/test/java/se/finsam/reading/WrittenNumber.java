package se.finsam.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** A count or an amount as a förbund writes it, such as {@code 1 735 511,50 kr}. */
final class WrittenNumber {

    private WrittenNumber() {}

    /** The number of a cell of an accepted delivery, or nothing where the cell is blank. */
    static Optional<BigDecimal> read(String cell) {
        String digits = cell.replaceAll("[\\s\\p{Z}]", "")
                .replaceFirst("(?i)(kr|sek|:-)$", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }
}
