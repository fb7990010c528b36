package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edition in force, as the next one looks back at it; there may be none yet. */
record PublishedEdition(@Nullable Edition edition, @Nullable EditionNote note) {

    static PublishedEdition of(Optional<Edition> current) throws IOException {
        return current.isPresent()
                ? new PublishedEdition(current.get(), EditionNote.read(current.get()))
                : new PublishedEdition(null, null);
    }

    /** The report of a period, where it has one that was written with its figures. */
    Optional<PeriodReport> report(String period) {
        return Optional.ofNullable(edition)
                .filter(current -> Files.exists(current.report(period)))
                .map(current -> new PeriodReport(current, period));
    }

    /** All editions of a period's report, the latest last. */
    List<ReportEdition> reportEditions(String period) {
        return note == null ? List.of() : note.reports().getOrDefault(period, List.of());
    }

    /** The names of all reports. */
    Set<String> reportNames() {
        return note == null ? Set.of() : note.reports().keySet();
    }

    Optional<ReportEdition> latestReport(String period) {
        List<ReportEdition> editions = reportEditions(period);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** Whether a reader of it finds anything new in the next one. */
    boolean isBefore(EditionNote next) {
        return note == null || next.isNewsAfter(note);
    }

    /** Whether its list of all reports, or of those of a county, is this one. */
    boolean hasIndex(@Nullable String county, byte[] page) throws IOException {
        return edition != null
                && Files.exists(edition.index(county))
                && Arrays.equals(page, Files.readAllBytes(edition.index(county)));
    }
}
