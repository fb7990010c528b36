package se.finsam.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine;
import se.finsam.archive.JsonText;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.Home;
import se.finsam.member.KnownNames;
import se.finsam.member.Members;
import se.finsam.member.NameKey;
import se.finsam.member.Period;
import se.finsam.status.RevisionHistory;
import se.finsam.status.RevisionStep;

/** Answers what changed in a delivery, from förbund, dataset and period as they are typed. */
final class HistoryAnswer {

    private final RevisionHistory history;
    private final Members members;
    private final CommandLine command;

    HistoryAnswer(Home home, Members members, CommandLine command) throws IOException {
        this.history = new RevisionHistory(home, Datasets.DELIVERED);
        this.members = members;
        this.command = command;
    }

    /** @param asked förbund, dataset and period */
    String of(List<String> asked, boolean json) throws IOException {
        DeliveryKey key = key(asked);
        List<DeliveryKey> delivered = history.keys();
        if (!delivered.contains(key)) {
            List<String> periods = delivered.stream()
                    .filter(other -> other.forbund().equals(key.forbund()))
                    .filter(other -> other.dataset().equals(key.dataset()))
                    .map(DeliveryKey::period)
                    .sorted()
                    .toList();
            throw wrong("%s has delivered no %s for %s; it has for: %s"
                    .formatted(
                            key.forbund(),
                            key.dataset(),
                            key.period(),
                            periods.isEmpty() ? "nothing" : String.join(", ", periods)));
        }
        List<RevisionStep> steps = history.steps(key, dataset(key.dataset()));
        return json ? JsonText.of(HistoryJson.of(key, steps)) : new HistoryText(key, steps).text();
    }

    private DeliveryKey key(List<String> asked) {
        Dataset dataset = dataset(asked.get(1));
        return new DeliveryKey(forbund(asked.get(0)), dataset.name(), period(dataset, asked.get(2)));
    }

    /** A förbund that has left the members is known by what it has delivered. */
    private String forbund(String asked) {
        Collection<String> known = new TreeSet<>(members.ids());
        history.keys().forEach(key -> known.add(key.forbund()));
        String id = NameKey.of(asked);
        if (!known.contains(id)) {
            throw unknown("förbund", asked, known);
        }
        return id;
    }

    private Dataset dataset(String asked) {
        return Datasets.DELIVERED.find(asked).orElseThrow(() -> unknown("dataset", asked, Datasets.DELIVERED.names()));
    }

    private String period(Dataset dataset, String asked) {
        return Period.parse(asked)
                .filter(dataset.frequency()::fits)
                .orElseThrow(() -> wrong("'%s' is no period of %s; write %s"
                        .formatted(
                                asked,
                                dataset.name(),
                                switch (dataset.frequency()) {
                                    case QUARTER -> "a quarter, for example 2023K4";
                                    case YEAR -> "a year, for example 2023";
                                })))
                .code();
    }

    private CommandLine.ParameterException unknown(String what, String asked, Collection<String> known) {
        return wrong("unknown %s '%s'; known, nearest first: %s"
                .formatted(what, asked, String.join(", ", KnownNames.nearestFirst(asked, known))));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(command, "--history: " + message);
    }
}
