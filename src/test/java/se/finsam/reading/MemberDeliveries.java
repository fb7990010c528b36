package se.finsam.reading;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one förbund has delivered, its insatser under the names they have now. */
record MemberDeliveries(DeclaredMember member, DeliveredFiles files, Registers registers, ExitReasons reasons) {

    static MemberDeliveries read(Path deliveries, DeclaredMember member, ExitReasons reasons) {
        DeliveredFiles files = DeliveredFiles.read(deliveries, member.id());
        return new MemberDeliveries(member, files, new Registers(files.registers()), reasons);
    }

    /** A figure that runs, cumulative whichever way the förbund delivers it. */
    <K> RunningFigure<K> running(Function<Quarter, Reported<K>> delivered) {
        return new RunningFigure<>(member.perQuarter(), delivered);
    }

    Optional<List<CsvLine>> rows(String dataset, Quarter quarter) {
        return files.rows(dataset, quarter);
    }

    /** Rows by the name of the insats as it was delivered. */
    static Map<String, List<CsvLine>> byDeliveredName(List<CsvLine> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.name("insats")));
    }

    /** Counts of insatser under their present names, without those that only count heads that year. */
    Reported<String> countsOfParticipants(Map<String, Optional<BigDecimal>> byDeliveredName, int year) {
        Map<String, Optional<BigDecimal>> counts = new HashMap<>();
        byDeliveredName.forEach((name, count) -> counts.merge(
                registers.presentName(name), count, (one, other) -> Reported.both(one, other, BigDecimal::add)));
        counts.keySet().removeIf(insats -> registers.isVolume(insats, year));
        return Reported.of(counts);
    }
}
