package se.finsam.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * For which editions the command after an edition is still to be run. It is wanted for those that a run with such a command
 * has entered as published: so for none that came before the operator named one, and also for one whose run was killed
 * before it could start the command.
 */
public final class AfterEditionHistory {

    private final NavigableMap<Integer, List<String>> wanted = new TreeMap<>();
    private final Map<Integer, AfterEditionStartLine> unended = new LinkedHashMap<>();
    private final Set<Integer> unknown = new HashSet<>();

    /** @param lines of the journal, in the order written */
    public AfterEditionHistory(List<JournalLine> lines) {
        boolean hasAfterEdition = false;
        for (JournalLine line : lines) {
            if (line instanceof RunStartLine run) {
                hasAfterEdition = run.hasAfterEdition();
            } else if (line instanceof PublicationLine publication && hasAfterEdition) {
                wanted.put(publication.edition(), publication.periods());
            } else if (line instanceof AfterEditionStartLine start) {
                unended.put(start.edition(), start);
            } else if (line instanceof AfterEditionLine end) {
                end(end);
            }
        }
    }

    /** Where it has done its work for an edition, those before are superseded. */
    private void end(AfterEditionLine end) {
        unended.remove(end.edition());
        switch (end.result()) {
            case DONE -> wanted.headMap(end.edition(), true).clear();
            case FAILED -> {
                // It is still wanted.
            }
            case UNKNOWN -> unknown.add(end.edition());
        }
    }

    /** Whether the command is to be run for an edition, if that one is in force. */
    public boolean isDue(int edition) {
        return wanted.containsKey(edition) && !unended.containsKey(edition) && !unknown.contains(edition);
    }

    /** The periods whose report has changed since the last edition that the command did its work for, in order. */
    public List<String> changedPeriods(int edition) {
        return wanted.headMap(edition, true).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The starts that the program was killed after, and that the operator has not been told of. */
    public List<AfterEditionStartLine> unended() {
        return List.copyOf(unended.values());
    }
}
