package se.finsam.delivery;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the inbox under one name, or under several that mean the same delivery.
 *
 * @param place folder and name of the file as found, below the inbox; several are parted by a comma
 * @param key null where the name cannot be read
 * @param findings what the name and the kind of file already show
 */
public record FoundFile(String place, List<Path> paths, @Nullable DeliveryKey key, List<Finding> findings) {

    private static final String HIDDEN_NAME = "(filnamnet visas inte)";

    public FoundFile {
        paths = List.copyOf(paths);
        findings = List.copyOf(findings);
    }

    /** Whether its name bears the ending of something that is no CSV. */
    boolean isOfOtherKind() {
        return findings.stream().anyMatch(finding -> finding.code() == FindingCode.NOT_CSV);
    }

    /** The same, about no delivery. */
    FoundFile withoutKey() {
        return new FoundFile(place, paths, null, findings);
    }

    /** In bytes, all its paths together; those that cannot be asked count nothing. */
    public long size() {
        return paths.stream().mapToLong(path -> path.toFile().length()).sum();
    }

    /** The place as people may see it: a name that holds a personal number is hidden; the folder says whom to call. */
    public String shownPlace() {
        if (!hasPersonalName()) {
            return place;
        }
        int slash = place.indexOf('/');
        String folder = slash < 0 ? "" : place.substring(0, slash + 1);
        return isPersonal(folder) ? HIDDEN_NAME : folder + HIDDEN_NAME;
    }

    /** Whether its place holds a personal number. */
    boolean hasPersonalName() {
        return isPersonal(place);
    }

    /** What does not show has become a dot in a name, and people write {@code _} for a blank there. */
    private static boolean isPersonal(String name) {
        return PersonalNumberSearch.isIn(name.replace("·", "").replace('_', ' '));
    }
}
