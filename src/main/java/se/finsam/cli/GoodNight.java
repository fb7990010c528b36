package se.finsam.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.status.Status;

/**
 * When a night last ended well, held against how long ago that may be.
 *
 * @param endedAt empty where none ever has
 * @param maxAge null where it may be as long ago as it likes
 */
record GoodNight(Status status, Optional<Instant> endedAt, @Nullable MaxAge maxAge) {

    boolean isWithinAge() {
        return maxAge == null
                || endedAt.filter(time -> maxAge.covers(time, status.at())).isPresent();
    }

    /** One line, with what to do where it is too long ago. */
    String text() {
        String age = maxAge == null ? "" : maxAge.text();
        if (isWithinAge()) {
            return "finsam status: %s, within %s".formatted(when(), age);
        }
        return "finsam status: %s, not within %s; see logs/finsam.log in %s, and whether cron has started the night"
                .formatted(when(), age, status.home());
    }

    private String when() {
        return endedAt.map(time -> "the last good night ended %s, %s ago".formatted(seconds(time), ago(time)))
                .orElse("no night has ended well yet");
    }

    private String ago(Instant time) {
        Duration ago = Duration.between(time, status.at());
        return "%d h %d min".formatted(ago.toHours(), ago.toMinutesPart());
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
