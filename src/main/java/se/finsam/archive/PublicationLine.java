package se.finsam.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was published.
 *
 * @param edition its number
 * @param periods those whose report is new or changed in it
 * @param openWarnings how many warnings it shows, by the id of the förbund, under the empty text those of none; a förbund
 *     that is not there has none; null in lines of program versions before 0.4.0, which did not count them
 */
public record PublicationLine(
        int edition, Instant publishedAt, List<String> periods, @Nullable Map<String, Long> openWarnings)
        implements JournalLine {

    public PublicationLine {
        periods = List.copyOf(periods);
        openWarnings = openWarnings == null ? null : Collections.unmodifiableMap(new TreeMap<>(openWarnings));
    }
}
