package se.finsam.member;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Members that say no more than they must. */
public final class DeclaredMembers {

    private DeclaredMembers() {}

    /** Members of these ids, who write as everybody does. */
    public static Members of(String... ids) {
        return new Members(Arrays.stream(ids)
                .map(id -> member(id, Dialect.STANDARD, List.of()))
                .toList());
    }

    /** One member who writes in its own way. */
    public static Members writing(String id, Dialect dialect) {
        return new Members(List.of(member(id, dialect, List.of())));
    }

    /** One member in whose files some texts only look like a personnummer. */
    public static Members withNotPersonalNumbers(String id, String... texts) {
        return new Members(List.of(member(id, Dialect.STANDARD, List.of(texts))));
    }

    private static Member member(String id, Dialect dialect, List<String> notPersonalNumbers) {
        String name = id.equals("hoglandet") ? "Höglandets samordningsförbund" : "Samordningsförbundet " + id;
        return new Member(
                id,
                name,
                null,
                "jonkopings-lan",
                List.of(),
                new TreeMap<>(),
                FigureStyle.CUMULATIVE,
                dialect,
                notPersonalNumbers);
    }
}
