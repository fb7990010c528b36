package se.finsam.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.finsam.archive.PublicationLine;
import se.finsam.status.EditionInForce;
import se.finsam.status.RunStatus;
import se.finsam.status.Status;

/** How a home stands, as the operator reads it; times are in UTC. */
final class StatusText {

    private static final String NIGHTLY = "nightly";

    private final Status status;
    private final List<String> lines = new ArrayList<>();

    private StatusText(Status status) {
        this.status = status;
    }

    static String of(Status status) {
        if (status.isEmpty()) {
            return "finsam status: nothing has been taken in in %s yet".formatted(status.home());
        }
        StatusText text = new StatusText(status);
        text.add();
        return String.join("\n", text.lines);
    }

    private void add() {
        boolean isExample = status.isExample().orElse(false);
        lines.add("finsam status: %s at %s%s"
                .formatted(status.home(), time(status.at()), isExample ? ", constructed deliveries (EXEMPEL)" : ""));
        status.runs().holder().ifPresent(holder -> lines.add("a run is going on: " + holder.words()));
        addRuns();
        lines.add(edition());
        lines.add("open warnings: " + openWarnings());
        DeliveriesText deliveries = new DeliveriesText(status);
        addSection("in force", deliveries.inForce());
        addSection("missing though the day has passed", deliveries.missing());
        addSection("rejected, and waiting for a new revision", deliveries.waiting());
        addSection("rejected in the latest run, since the name could not be read", deliveries.unreadable());
    }

    private void addSection(String title, List<String> entries) {
        lines.add(title + (entries.isEmpty() ? ": nothing" : ":"));
        entries.forEach(entry -> lines.add("  " + entry));
    }

    /** The last night, and the last run where that was another one. */
    private void addRuns() {
        Optional<RunStatus> night = status.runs().last(NIGHTLY);
        lines.add("last night: " + night.map(StatusText::run).orElse("none yet"));
        List<RunStatus> all = status.runs().all();
        if (!all.isEmpty() && !night.filter(all.get(all.size() - 1)::equals).isPresent()) {
            RunStatus last = all.get(all.size() - 1);
            lines.add("last run: %s, %s".formatted(last.command(), run(last)));
        }
    }

    private static String run(RunStatus run) {
        String began = "run %d%s"
                .formatted(
                        run.run(),
                        run.startedAt().map(start -> " began " + time(start)).orElse(""));
        if (run.isGoingOn()) {
            return began + " and goes on";
        } else if (run.isKilled()) {
            return began + " and was killed; nothing is lost, and the next run mends it by itself";
        }
        return "%s, ended %s, exit code %d"
                .formatted(
                        began, time(run.endedAt().orElseThrow()), run.exitCode().orElseThrow());
    }

    private String edition() {
        return status.edition()
                .map(edition -> "edition %d in force, %s"
                        .formatted(
                                edition.number(),
                                edition.line()
                                        .map(line -> "published " + time(line.publishedAt()))
                                        .orElse("not entered in the journal yet; the next run does that")))
                .orElse("nothing published yet");
    }

    private String openWarnings() {
        Optional<Map<String, Long>> warnings =
                status.edition().flatMap(EditionInForce::line).map(PublicationLine::openWarnings);
        if (warnings.isEmpty()) {
            return "not known";
        }
        String counts = warnings.get().entrySet().stream()
                .map(count -> "%s %d"
                        .formatted(count.getKey().isEmpty() ? "of no förbund" : count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "none" : counts;
    }

    /** A time in UTC, to the second. */
    static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
