package se.finsam.member;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a delivery is about: a quarter, or a year for what is delivered once a year. */
public sealed interface Period permits Quarter, Year {

    Pattern QUARTER = Pattern.compile("((?:19|20)\\d\\d)K([1-4])");
    Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The period as it stands in names of files and in the database: {@code 2023K4} or {@code 2023}. */
    String code();

    /** The period as it is said in Swedish, wherever people read. */
    String inWords();

    /** Where the period stands among those of its kind: one that follows another has the next number. */
    int ordinal();

    /** Reads a code without regard to case; empty if it is none. */
    static Optional<Period> parse(String code) {
        Matcher quarter = QUARTER.matcher(code.toUpperCase(Locale.ROOT));
        if (quarter.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
        }
        return YEAR.matcher(code).matches() ? Optional.of(new Year(Integer.parseInt(code))) : Optional.empty();
    }
}
