package se.finsam.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import se.finsam.job.Progress;

/** One line on a terminal, written over and over, once a run has taken more than a few seconds. */
final class TerminalProgress implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final String LINE_AFRESH = "\r\u001B[K";

    private final PrintWriter terminal;
    private Instant next = Instant.now().plus(PATIENCE);
    private boolean isShown;

    private TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** On the given writer, where the start script has found that somebody sits there; otherwise nowhere. */
    static Progress on(PrintWriter err) {
        return Boolean.getBoolean("finsam.terminal") ? new TerminalProgress(err) : Progress.SILENT;
    }

    @Override
    public void at(String what) {
        if (Instant.now().isBefore(next)) {
            return;
        }
        next = Instant.now().plus(PACE);
        isShown = true;
        show(what);
    }

    @Override
    public void end() {
        if (isShown) {
            show("");
        }
    }

    private void show(String text) {
        terminal.print(LINE_AFRESH + text);
        terminal.flush();
    }
}
