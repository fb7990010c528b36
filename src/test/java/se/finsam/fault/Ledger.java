package se.finsam.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was delivered, kept by the one who delivers; what the program says is never asked for. */
final class Ledger {

    private final Map<String, List<Delivered>> byPlace = new TreeMap<>();

    void enter(Delivered delivered) {
        byPlace.computeIfAbsent(delivered.place(), none -> new ArrayList<>()).add(delivered);
    }

    List<Delivered> of(String place) {
        return List.copyOf(byPlace.get(place));
    }

    List<String> places() {
        return List.copyOf(byPlace.keySet());
    }

    /** The file, accepted revisions, rejected ones, and the sum in force of each delivery, a line each. */
    String inForce() {
        return byPlace.values().stream()
                .map(revisions -> "%s|%d|%d|%d"
                        .formatted(
                                revisions.get(0).place(),
                                revisions.stream().filter(Delivered::isRight).count(),
                                revisions.stream().filter(d -> !d.isRight()).count(),
                                sumInForce(revisions)))
                .collect(Collectors.joining("\n"));
    }

    /** All revisions of all files. */
    List<Delivered> all() {
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    /** Rows of all accepted revisions, in force or not, of spending or of participants. */
    long rows(boolean ofSpending) {
        return all().stream()
                .filter(delivered -> delivered.isRight() && delivered.isSpending() == ofSpending)
                .mapToLong(Delivered::rows)
                .sum();
    }

    /** How many revisions of a file were wrong. */
    long rejected(String place) {
        return of(place).stream().filter(delivered -> !delivered.isRight()).count();
    }

    private static long sumInForce(List<Delivered> revisions) {
        return revisions.stream()
                .filter(Delivered::isRight)
                .reduce((earlier, later) -> later)
                .map(Delivered::sum)
                .orElse(0L);
    }
}
