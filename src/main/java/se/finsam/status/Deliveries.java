package se.finsam.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalLine;
import se.finsam.archive.RunStartLine;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Frequency;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.Home;
import se.finsam.member.Member;
import se.finsam.member.Members;
import se.finsam.member.Period;
import se.finsam.member.Quarter;
import se.finsam.receipt.Receipts;

/** What the journal says about the deliveries of a home. */
final class Deliveries {

    /** The command that never takes in anything. */
    private static final String PUBLISH = "publish";

    private final Journal journal;
    private final Members members;
    private final Datasets datasets;
    private final Home home;
    private final List<Revisions> revisions;
    private final Set<DeliveryKey> accepted;

    Deliveries(Home home, Journal journal, Members members, Datasets datasets) {
        this.journal = journal;
        this.members = members;
        this.datasets = datasets;
        this.home = home;
        this.revisions = Revisions.of(journal);
        this.accepted = revisions.stream()
                .filter(delivery -> delivery.inForce().isPresent())
                .map(Revisions::key)
                .collect(Collectors.toSet());
    }

    List<InForce> inForce() {
        List<InForce> inForce = new ArrayList<>();
        for (String forbund : inOrder(members.ids(), accepted.stream().map(DeliveryKey::forbund))) {
            for (String dataset : inOrder(datasets.names(), accepted.stream().map(DeliveryKey::dataset))) {
                Map<Period, DeliveryLine> periods = periods(forbund, dataset);
                if (!periods.isEmpty()) {
                    inForce.add(new InForce(forbund, dataset, InForce.inOrderOfTime(periods)));
                }
            }
        }
        return inForce;
    }

    /** Those declared as they are, and then others by name. */
    private static Collection<String> inOrder(List<String> declared, Stream<String> others) {
        Map<String, String> names = new LinkedHashMap<>();
        declared.forEach(name -> names.put(name, name));
        others.collect(Collectors.toCollection(TreeSet::new)).forEach(name -> names.putIfAbsent(name, name));
        return names.values();
    }

    private Map<Period, DeliveryLine> periods(String forbund, String dataset) {
        Map<Period, DeliveryLine> periods = new HashMap<>();
        for (Revisions delivery : revisions) {
            DeliveryKey key = delivery.key();
            if (key.forbund().equals(forbund) && key.dataset().equals(dataset)) {
                delivery.inForce()
                        .ifPresent(
                                line -> periods.put(Period.parse(key.period()).orElseThrow(), line));
            }
        }
        return periods;
    }

    /** As the warning {@code NOT_DELIVERED}, counted on today instead of the day of the latest delivery, and with gaps. */
    List<MissingDelivery> missing(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<MissingDelivery> missing = new ArrayList<>();
        for (Member member : members.all()) {
            firstQuarter(member).ifPresent(first -> addMissing(missing, member, first, today));
        }
        return missing;
    }

    private Optional<Quarter> firstQuarter(Member member) {
        return accepted.stream()
                .filter(key -> key.forbund().equals(member.id()))
                .flatMap(key -> Period.parse(key.period()).stream())
                .filter(Quarter.class::isInstance)
                .map(Quarter.class::cast)
                .min(Comparator.comparingInt(Quarter::ordinal));
    }

    private void addMissing(List<MissingDelivery> missing, Member member, Quarter first, LocalDate today) {
        for (Dataset dataset : datasets.all()) {
            for (Quarter quarter = first; quarter.end().isBefore(today); quarter = quarter.next()) {
                LocalDate due = member.dueOn(quarter);
                DeliveryKey key = new DeliveryKey(member.id(), dataset.name(), quarter.code());
                if (dataset.frequency() == Frequency.QUARTER && due.isBefore(today) && !accepted.contains(key)) {
                    missing.add(new MissingDelivery(member.id(), dataset.name(), quarter, due));
                }
            }
        }
    }

    List<WaitingDelivery> waiting() {
        return revisions.stream()
                .filter(delivery -> !delivery.last().accepted())
                .map(delivery -> new WaitingDelivery(
                        delivery.key(),
                        delivery.last(),
                        delivery.rejectedSince(),
                        delivery.inForce().map(DeliveryLine::revision),
                        Receipts.letter(home, delivery.key())))
                .toList();
    }

    List<DeliveryLine> unreadable() {
        List<DeliveryLine> unreadable = new ArrayList<>();
        for (JournalLine line : journal.lines()) {
            if (line instanceof RunStartLine start && !start.command().equals(PUBLISH)) {
                unreadable.clear();
            } else if (line instanceof DeliveryLine delivery && delivery.key() == null) {
                unreadable.add(delivery);
            }
        }
        return unreadable;
    }
}
