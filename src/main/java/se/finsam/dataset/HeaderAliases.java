package se.finsam.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.member.ConfigurationException;
import se.finsam.member.HeaderKey;
import se.finsam.member.KnownNames;
import se.finsam.member.Member;
import se.finsam.member.Members;

/** Holds what members call their columns against the columns that are declared. */
public final class HeaderAliases {

    private HeaderAliases() {}

    /** @throws ConfigurationException if a dataset or a column is unknown, or a column is called two things */
    public static void check(Members members, Datasets datasets) {
        for (Member member : members.all()) {
            member.dialect().headers().forEach((name, headers) -> {
                Dataset dataset = datasets.all().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(member, "dataset", "headers." + name, name, datasets.names()));
                check(member, dataset, headers);
            });
        }
    }

    private static void check(Member member, Dataset dataset, Map<String, String> headers) {
        List<String> columns = dataset.columns().stream().map(Column::header).toList();
        Set<String> aliases = new HashSet<>();
        Set<String> own = columns.stream().map(HeaderKey::of).collect(Collectors.toSet());
        headers.forEach((alias, column) -> {
            String key = HeaderKey.of(alias);
            if (!aliases.add(key) || (own.contains(key) && !key.equals(HeaderKey.of(column)))) {
                throw new ConfigurationException("member %s: headers.%s calls two columns '%s'; keep one of them"
                        .formatted(member.id(), dataset.name(), alias));
            }
        });
        Set<String> named = new HashSet<>();
        for (String column : headers.values()) {
            if (!columns.contains(column)) {
                throw unknown(member, "column", "headers." + dataset.name(), column, columns);
            }
            if (!named.add(column)) {
                throw new ConfigurationException("member %s: headers.%s names the column '%s' twice; keep one of them"
                        .formatted(member.id(), dataset.name(), column));
            }
        }
    }

    private static ConfigurationException unknown(
            Member member, String what, String key, String name, List<String> known) {
        return new ConfigurationException("member %s: %s names an unknown %s '%s'; known %ss, nearest first: %s"
                .formatted(
                        member.id(), key, what, name, what, String.join(", ", KnownNames.nearestFirst(name, known))));
    }
}
