package se.finsam.home;

/** Another run holds the home; nothing was done. */
public final class HomeLockedException extends RuntimeException {

    HomeLockedException(Home home, String holder) {
        super("another run holds %s (%s); nothing was done. Wait for it to end, then start again."
                .formatted(home.root(), holder));
    }
}
