package se.finsam.archive;

import java.time.Instant;
import java.util.List;

/**
 * An edition that was published.
 *
 * @param edition its number
 * @param periods those whose report is new or changed in it
 */
public record PublicationLine(int edition, Instant publishedAt, List<String> periods) implements JournalLine {

    public PublicationLine {
        periods = List.copyOf(periods);
    }
}
