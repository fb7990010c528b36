package se.finsam.pollution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.member.DeclaredMembers;

/** The program under test, called in this one place. */
final class Program {

    private static final DeliveryJudge JUDGE =
            new DeliveryJudge(Datasets.DELIVERED, DeclaredMembers.of("finnveden", "hoglandet", "sodra-vatterbygden"));

    private Program() {}

    /** Judges content as if it had been found in the inbox under the name of a good file. */
    static Judgement judge(BaseFile base, byte[] content) {
        DeliveryKey key = new DeliveryKey(base.forbund(), base.dataset(), base.period());
        String place = "%s/%s.csv".formatted(base.forbund(), key.fileStem());
        FoundFile found = new FoundFile(place, List.of(), key, List.of());
        return JUDGE.judge(new ReadFile(found, List.of(content), content.length, "a file of the test", Set.of()));
    }

    /** The rows that the program takes in, or empty if it rejects the file. */
    static Optional<List<ReadRow>> accepted(BaseFile base, byte[] content) {
        return accepted(base, judge(base, content));
    }

    static Optional<List<ReadRow>> accepted(BaseFile base, Judgement judgement) {
        return judgement.isAccepted() ? Optional.of(rows(base.layout(), judgement.rows())) : Optional.empty();
    }

    private static List<ReadRow> rows(Layout layout, List<Row> rows) {
        Dataset dataset = Datasets.DELIVERED.find(layout.dataset()).orElseThrow();
        return rows.stream()
                .map(row -> new ReadRow(row.line(), values(layout, dataset, row)))
                .toList();
    }

    private static List<@Nullable Object> values(Layout layout, Dataset dataset, Row row) {
        return layout.columns().stream()
                .<@Nullable Object>map(column -> scaled(row.values().get(dataset.position(column.header()))))
                .toList();
    }

    /** Numbers are compared as numbers: the program may leave out the last zeros. */
    private static @Nullable Object scaled(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.setScale(2) : value;
    }
}
