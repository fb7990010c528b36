package se.finsam.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long ago the last good night may have ended.
 *
 * @param text as it was typed
 */
record MaxAge(String text, Duration duration) {

    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,5})([mhd])");

    /** Whether a time lies no longer ago than this. */
    boolean covers(Instant time, Instant now) {
        return !time.plus(duration).isBefore(now);
    }

    /** Reads an age as it is typed. */
    static final class Converter implements ITypeConverter<MaxAge> {
        @Override
        public MaxAge convert(String text) {
            Matcher age = AGE.matcher(text);
            if (!age.matches()) {
                throw new TypeConversionException(
                        "'%s' is no age; write a number and m, h or d behind it, for example 26h".formatted(text));
            }
            long number = Long.parseLong(age.group(1));
            return new MaxAge(
                    text,
                    switch (age.group(2)) {
                        case "m" -> Duration.ofMinutes(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofDays(number);
                    });
        }
    }
}
