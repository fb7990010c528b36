package se.finsam.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.archive.FixedReportLine;

/** Which editions of a period's report have been fixed (fastställda), and where each edition stands. */
record FixedReports(List<FixedReportLine> lines) {

    FixedReports {
        lines = List.copyOf(lines);
    }

    /** The numbers of those of a period, in the order fixed. */
    private List<Integer> of(String period) {
        return lines.stream()
                .filter(line -> line.period().equals(period))
                .map(FixedReportLine::edition)
                .toList();
    }

    /** The edition that stands in the main place: the one fixed last, else the latest. */
    int main(String period, int latest) {
        return last(period).orElse(latest);
    }

    /** The edition fixed last. */
    Optional<Integer> last(String period) {
        List<Integer> fixed = of(period);
        return fixed.isEmpty() ? Optional.empty() : Optional.of(fixed.get(fixed.size() - 1));
    }

    /** The editions that are kept: all that were fixed, and the latest. */
    List<Integer> kept(String period, int latest) {
        return Stream.concat(of(period).stream(), Stream.of(latest)).distinct().toList();
    }

    Optional<FixedReportLine> line(String period, int edition) {
        return lines.stream()
                .filter(line -> line.period().equals(period) && line.edition() == edition)
                .findFirst();
    }
}
