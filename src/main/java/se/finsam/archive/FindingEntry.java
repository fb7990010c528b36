package se.finsam.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.delivery.FindingGroup;
import tools.jackson.databind.util.StdConverter;

/**
 * How findings stand in the journal: one alone with its line and value, and many that say the same once, with all their
 * places. A file in which every row is wrong would otherwise make a journal line many times its own size.
 *
 * @param places where they were found; null for one alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingEntry(
        FindingCode code,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        String message,
        String nextStep,
        @Nullable List<Place> places) {

    /** Where a finding was, and the value as delivered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(@Nullable Long line, @Nullable String value) {}

    private static FindingEntry of(FindingGroup group) {
        Finding first = group.findings().get(0);
        boolean isAlone = group.findings().size() == 1;
        return new FindingEntry(
                group.code(),
                isAlone ? first.line() : null,
                group.column(),
                isAlone ? first.value() : null,
                group.message(),
                group.nextStep(),
                isAlone
                        ? null
                        : group.findings().stream()
                                .map(finding -> new Place(finding.line(), finding.value()))
                                .toList());
    }

    /** The findings that an entry of the journal stands for. */
    static Stream<Finding> findings(JsonObject entry) {
        Stream<JsonObject> places =
                entry.has("places") ? entry.list("places", JsonObject.class).stream() : Stream.of(entry);
        return places.map(place -> new Finding(
                FindingCode.valueOf(entry.text("code")),
                place.has("line") ? place.number("line") : null,
                entry.optionalText("column"),
                place.optionalText("value"),
                entry.text("message"),
                entry.text("next_step")));
    }

    /** On the way to the journal. */
    static final class Writing extends StdConverter<List<Finding>, List<FindingEntry>> {
        @Override
        public List<FindingEntry> convert(List<Finding> findings) {
            return FindingGroup.of(findings).stream().map(FindingEntry::of).toList();
        }
    }
}
