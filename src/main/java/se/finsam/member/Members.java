package se.finsam.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All declared members, in the order of their ids. */
public record Members(List<Member> all) {

    public Members {
        all = List.copyOf(all);
    }

    /**
     * Reads every member file of a folder.
     *
     * @throws ConfigurationException if there is none, or one is wrong
     */
    public static Members read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder + ": no such folder; it holds one file for each member");
        }
        List<Member> members = new ArrayList<>();
        for (Path file : files(folder)) {
            members.add(MemberFile.read(file));
        }
        if (members.isEmpty()) {
            throw new ConfigurationException(folder + ": holds no member file (<id>" + MemberFile.ENDING + ")");
        }
        return new Members(members);
    }

    /** Returns the member with an id, compared as names are. */
    public Optional<Member> find(String id) {
        String key = NameKey.of(id);
        return all.stream().filter(member -> member.id().equals(key)).findFirst();
    }

    public List<String> ids() {
        return all.stream().map(Member::id).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(MemberFile.ENDING))
                    .sorted()
                    .toList();
        }
    }
}
