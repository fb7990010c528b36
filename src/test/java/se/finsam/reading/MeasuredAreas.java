package se.finsam.reading;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every measure of every area, in every window and every period in which somebody has delivered. */
record MeasuredAreas(List<DeclaredMember> members, Map<Place, Measured> byPlace) {

    /** What a measured area is looked up by. */
    record Place(Measure measure, Quarter quarter, Window window, String area) {

        Place yearBefore() {
            return new Place(measure, quarter.yearBefore(), window, area);
        }

        Place in(String otherArea) {
            return new Place(measure, quarter, window, otherArea);
        }
    }

    static MeasuredAreas read(Path deliveries, Path jobs) {
        ExitReasons reasons = ExitReasons.read(jobs);
        List<MemberDeliveries> delivered = DeclaredMember.readAll(jobs).stream()
                .map(member -> MemberDeliveries.read(deliveries, member, reasons))
                .toList();
        MeasuredAreas areas = new MeasuredAreas(
                delivered.stream().map(MemberDeliveries::member).toList(), new LinkedHashMap<>());
        TreeSet<Quarter> quarters =
                new TreeSet<>(Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number));
        delivered.forEach(one -> quarters.addAll(one.files().quarters()));
        for (Measure measure : Measures.all()) {
            for (Window window : measure.windows()) {
                quarters.forEach(quarter -> areas.measure(measure, window, quarter, delivered));
            }
        }
        return areas;
    }

    private void measure(Measure measure, Window window, Quarter quarter, List<MemberDeliveries> delivered) {
        for (MemberDeliveries one : delivered) {
            byPlace.put(new Place(measure, quarter, window, one.member().id()), measure.of(one, window, quarter));
        }
        Map<String, List<DeclaredMember>> byCounty =
                members.stream().collect(Collectors.groupingBy(DeclaredMember::county));
        byCounty.forEach((county, itsMembers) -> byPlace.put(
                new Place(measure, quarter, window, county),
                Measured.ofCounty(
                        measure.kind(),
                        itsMembers,
                        member -> byPlace.get(new Place(measure, quarter, window, member.id())))));
    }

    /** A measured area, or nothing where nobody had delivered in the period. */
    Optional<Measured> at(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The county of a member, or a county itself. */
    String countyOf(String area) {
        return members.stream()
                .filter(member -> member.id().equals(area))
                .map(DeclaredMember::county)
                .findFirst()
                .orElse(area);
    }
}
