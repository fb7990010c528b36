package se.finsam.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.masking.PublishedCount;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/**
 * An edition that was published.
 *
 * @param edition its number
 * @param periods the names of the reports that are new or changed in it: a quarter's code, or county and quarter
 * @param openWarnings how many warnings it shows, by the id of the förbund, under the empty text those of none; a förbund
 *     that is not there has none; null in lines of program versions before 0.4.0, which did not count them
 * @param counts what its reports do with counts of persons, where that is new or another than in the edition before; it counts
 *     as known to everybody for ever
 */
public record PublicationLine(
        int edition,
        Instant publishedAt,
        List<String> periods,
        @Nullable Map<String, Long> openWarnings,
        @JsonSerialize(contentConverter = CountWriting.class) List<PublishedCount> counts)
        implements JournalLine {

    public PublicationLine {
        periods = List.copyOf(periods);
        counts = List.copyOf(counts);
        openWarnings = openWarnings == null ? null : Collections.unmodifiableMap(new TreeMap<>(openWarnings));
    }

    /** On the way to the journal. */
    static final class CountWriting extends StdConverter<PublishedCount, String> {
        @Override
        public String convert(PublishedCount count) {
            return count.text();
        }
    }
}
