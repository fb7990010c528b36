package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.ReferenceTables;
import se.finsam.dataset.Row;
import se.finsam.delivery.ReferenceFile;
import se.finsam.member.ConfigurationException;
import se.finsam.member.KnownNames;
import se.finsam.member.Member;
import se.finsam.member.Members;

/** The tables under {@code jobs/reference/}, held against the members that they and the members' files name. */
final class ReferenceFiles {

    private final Path folder;
    private final Members members;

    ReferenceFiles(Path folder, Members members) {
        this.folder = folder;
        this.members = members;
    }

    /**
     * Reads the rows of each table, by its name in schema {@code core}.
     *
     * @throws ConfigurationException if a table is missing or wrong, or a name in it or a member's file is unknown
     */
    Map<String, List<Row>> read() throws IOException {
        Map<String, List<Row>> tables = new HashMap<>();
        for (Dataset table : ReferenceTables.ALL) {
            tables.put(table.table(), ReferenceFile.read(file(table), table));
        }
        List<String> counties = values(tables, ReferenceTables.COUNTIES, "id");
        for (Member member : members.all()) {
            checkKnown("member " + member.id(), "county", "counties", member.county(), counties);
        }
        for (String forbund : values(tables, ReferenceTables.EXIT_REASONS, "förbund")) {
            checkKnown(file(ReferenceTables.EXIT_REASONS).toString(), "förbund", "förbund", forbund, members.ids());
        }
        return tables;
    }

    private Path file(Dataset table) {
        return folder.resolve(table.name() + ".csv");
    }

    private static List<String> values(Map<String, List<Row>> tables, Dataset table, String header) {
        int position = table.position(header);
        return tables.getOrDefault(table.table(), List.of()).stream()
                .map(row -> row.values().get(position))
                .filter(Objects::nonNull)
                .map((@Nullable Object value) -> String.valueOf(value))
                .toList();
    }

    private static void checkKnown(String where, String what, String several, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new ConfigurationException("%s: unknown %s '%s'; known %s, nearest first: %s"
                    .formatted(where, what, name, several, String.join(", ", KnownNames.nearestFirst(name, known))));
        }
    }
}
