package se.finsam.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.PublicationLine;
import se.finsam.home.LockHolder;
import se.finsam.member.Period;
import se.finsam.status.EditionInForce;
import se.finsam.status.InForce;
import se.finsam.status.MissingDelivery;
import se.finsam.status.RunStatus;
import se.finsam.status.Status;
import se.finsam.status.WaitingDelivery;

/** How a home stands as an object, whose names are stable; all of them are always there. */
final class StatusJson {

    private StatusJson() {}

    static Map<String, @Nullable Object> of(Status status, GoodNight goodNight) {
        List<RunStatus> runs = status.runs().all();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("home", status.home().toString());
        object.put("at", status.at().toString());
        object.put("example", status.isExample().orElse(null));
        object.put("running", status.runs().holder().map(LockHolder::words).orElse(null));
        object.put(
                "last_night", status.runs().last("nightly").map(StatusJson::run).orElse(null));
        object.put("last_run", runs.isEmpty() ? null : run(runs.get(runs.size() - 1)));
        object.put("last_good_night_ended_at", text(goodNight.endedAt()));
        object.put(
                "max_age",
                goodNight.maxAge() == null ? null : goodNight.maxAge().text());
        object.put("within_max_age", goodNight.isWithinAge());
        object.put("edition", status.edition().map(StatusJson::edition).orElse(null));
        object.put("members", status.members());
        object.put(
                "in_force", status.inForce().stream().map(StatusJson::inForce).toList());
        object.put("missing", status.missing().stream().map(StatusJson::missing).toList());
        object.put("waiting", status.waiting().stream().map(StatusJson::waiting).toList());
        object.put(
                "unreadable",
                status.unreadable().stream().map(StatusJson::unreadable).toList());
        return object;
    }

    private static Map<String, @Nullable Object> run(RunStatus run) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("run", run.run());
        object.put("command", run.command());
        object.put("started_at", text(run.startedAt()));
        object.put("ended_at", text(run.endedAt()));
        object.put("exit_code", run.exitCode().orElse(null));
        object.put("running", run.isGoingOn());
        object.put("killed", run.isKilled());
        return object;
    }

    private static @Nullable String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    /** {@code open_warnings} is null where they are not known, and those of no förbund are under the empty name. */
    private static Map<String, @Nullable Object> edition(EditionInForce edition) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("number", edition.number());
        object.put("published_at", text(edition.line().map(PublicationLine::publishedAt)));
        object.put(
                "open_warnings",
                edition.line().map(PublicationLine::openWarnings).orElse(null));
        return object;
    }

    private static Map<String, @Nullable Object> inForce(InForce dataset) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("forbund", dataset.forbund());
        object.put("dataset", dataset.dataset());
        object.put(
                "periods",
                dataset.periods().entrySet().stream()
                        .map(period -> period(period.getKey(), period.getValue()))
                        .toList());
        object.put("gaps", dataset.gaps().stream().map(Period::code).toList());
        return object;
    }

    private static Map<String, @Nullable Object> period(Period period, DeliveryLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("period", period.code());
        object.put("revision", line.revision());
        object.put("received_at", line.receivedAt().toString());
        return object;
    }

    private static Map<String, @Nullable Object> missing(MissingDelivery delivery) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("forbund", delivery.forbund());
        object.put("dataset", delivery.dataset());
        object.put("period", delivery.quarter().code());
        object.put("due", delivery.due().toString());
        return object;
    }

    private static Map<String, @Nullable Object> waiting(WaitingDelivery delivery) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("forbund", delivery.key().forbund());
        object.put("dataset", delivery.key().dataset());
        object.put("period", delivery.key().period());
        object.put("revision", delivery.last().revision());
        object.put("since", delivery.since().toString());
        object.put("findings", delivery.last().findingCodes());
        object.put("revision_in_force", delivery.inForce().orElse(null));
        object.put("receipt", delivery.receipt().toString());
        return object;
    }

    private static Map<String, @Nullable Object> unreadable(DeliveryLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", line.fileName());
        object.put("received_at", line.receivedAt().toString());
        object.put("findings", line.findingCodes());
        return object;
    }
}
