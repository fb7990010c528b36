package se.finsam.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** What a command prints, read as it comes so that the command never waits for a reader; the end of it is kept. */
final class CommandOutput {

    private static final int KEPT = 8_000;

    /** What a command has left running may keep its output open, and is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InputStream stream;
    private final Thread reader = new Thread(this::read, "output of a command");
    private byte[] kept = {};
    private long passedOver;

    private CommandOutput(InputStream stream) {
        this.stream = stream;
    }

    static CommandOutput of(InputStream stream) {
        CommandOutput output = new CommandOutput(stream);
        output.reader.setDaemon(true);
        output.reader.start();
        return output;
    }

    private void read() {
        byte[] buffer = new byte[KEPT];
        try {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                keep(buffer, length);
            }
        } catch (IOException closed) {
            // The command was stopped; what it has printed until then is kept.
        }
    }

    private synchronized void keep(byte[] added, int length) {
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(added, 0, all, kept.length, length);
        int surplus = Math.max(0, all.length - KEPT);
        kept = Arrays.copyOfRange(all, surplus, all.length);
        passedOver += surplus;
    }

    /** Returns what a command that has ended printed, without what stands before the last few thousand bytes. */
    String text() throws InterruptedException {
        reader.join(PATIENCE.toMillis());
        synchronized (this) {
            String text = new String(kept, StandardCharsets.UTF_8).strip();
            return passedOver == 0 ? text : "[%d bytes left out] %s".formatted(passedOver, text);
        }
    }
}
