package se.finsam.status;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.home.HomeLock;
import se.finsam.home.LockHolder;
import se.finsam.member.Members;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;

/**
 * How a home stands at one time.
 *
 * @param members the ids of the declared members
 * @param isExample whether what it takes in is constructed; empty before its first delivery
 * @param edition empty before the first
 * @param inForce by förbund, those that have left the members last, and by dataset
 * @param missing likewise, by quarter
 * @param waiting in the order first delivered
 * @param unreadable the files rejected in the latest run that took in deliveries, because their name could not be read
 */
public record Status(
        Path home,
        Instant at,
        List<String> members,
        Optional<Boolean> isExample,
        Runs runs,
        Optional<EditionInForce> edition,
        List<InForce> inForce,
        List<MissingDelivery> missing,
        List<WaitingDelivery> waiting,
        List<DeliveryLine> unreadable) {

    public Status {
        members = List.copyOf(members);
        inForce = List.copyOf(inForce);
        missing = List.copyOf(missing);
        waiting = List.copyOf(waiting);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads how a home stands; one that is not there has taken in nothing.
     *
     * @param now not later than the call; what is due is due by its day in UTC, as in the warnings
     */
    public static Status read(Home home, Members members, Datasets datasets, Instant now) throws IOException {
        Optional<LockHolder> holder = HomeLock.holder(home);
        Journal journal = Journal.read(home);
        Deliveries deliveries = new Deliveries(home, journal, members, datasets);
        return new Status(
                home.root(),
                now,
                members.ids(),
                journal.isExample(),
                Runs.of(journal, holder, now),
                edition(home, journal),
                deliveries.inForce(),
                deliveries.missing(now),
                deliveries.waiting(),
                deliveries.unreadable());
    }

    private static Optional<EditionInForce> edition(Home home, Journal journal) throws IOException {
        Optional<Edition> current = new Editions(home).current();
        return current.map(edition -> new EditionInForce(
                edition.number(),
                journal.lines(PublicationLine.class).stream()
                        .filter(line -> line.edition() == edition.number())
                        .findFirst()));
    }

    /** Whether nothing has been taken in yet. */
    public boolean isEmpty() {
        return isExample.isEmpty() && runs.all().isEmpty() && runs.holder().isEmpty();
    }
}
