package se.finsam.national;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A constructed förbund.
 *
 * @param number from 1, in the order of counties
 * @param municipalities those whose participants it counts apart
 */
record NationalMember(int number, String id, String name, String county, List<String> municipalities) {

    /** How many förbund each county has here, 75 together: many in few counties and one in some, as in the country itself. */
    private static final List<Integer> OF_COUNTIES =
            List.of(8, 4, 3, 4, 3, 3, 3, 1, 2, 7, 3, 12, 3, 3, 2, 3, 3, 2, 1, 3, 2);

    private static final int MUNICIPALITIES = 2;

    /**
     * Returns the förbund of the country.
     *
     * @param counties the ids of all counties
     */
    static List<NationalMember> all(List<String> counties) {
        List<NationalMember> all = new ArrayList<>();
        for (int county = 0; county < counties.size(); county++) {
            for (int inCounty = 1; inCounty <= OF_COUNTIES.get(county); inCounty++) {
                all.add(of(all.size() + 1, counties.get(county), inCounty));
            }
        }
        return all;
    }

    private static NationalMember of(int number, String county, int inCounty) {
        List<String> municipalities = IntStream.rangeClosed(1, MUNICIPALITIES)
                .mapToObj(place -> "Kommun %d".formatted((number - 1) * MUNICIPALITIES + place))
                .toList();
        return new NationalMember(
                number,
                "%s-%02d".formatted(county, inCounty),
                "Samordningsförbund %d".formatted(number),
                county,
                municipalities);
    }

    /** Its file under {@code members/}. */
    String declaration() {
        return List.of(
                        "name = " + name,
                        "county = " + county,
                        "municipalities = " + String.join(", ", municipalities),
                        "due.k1 = 05-15",
                        "due.k2 = 08-31",
                        "due.k3 = 11-15",
                        "due.k4 = 02-15")
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
