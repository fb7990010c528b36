package se.finsam.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in a home, held by one process at a time and given back by the operating system when that process
 * ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_NANOS = 20_000_000;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock and writes into it who holds it.
     *
     * @throws HomeLockedException if another run holds it; its message names the holder
     */
    public static HomeLock take(Home home, String command) throws IOException {
        Path file = home.lock();
        HomeFolders.createClosed(DurableFiles.folderOf(file));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new HomeLockedException(home, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(LockHolder.now(command).words()));
        return new HomeLock(channel);
    }

    /**
     * Tells who holds the lock; empty where nobody does. Writes nothing and keeps no lock, so it may be asked while a run goes
     * on.
     */
    public static Optional<LockHolder> holder(Home home) throws IOException {
        if (Files.notExists(home.lock())) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.READ)) {
            boolean isFree = tryLock(channel, true) != null;
            return isFree
                    ? Optional.empty()
                    : Optional.of(new LockHolder(Files.readString(home.lock()).strip()));
        }
    }

    /** Tries a few times: who only asks for the holder holds the lock for that moment, and must not stop a night. */
    private static boolean isTaken(FileChannel channel) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            if (tryLock(channel, false) != null) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return tryLock(channel, false) != null;
    }

    /** Many may share a lock at one time, and nobody can take it alone meanwhile. */
    private static @Nullable FileLock tryLock(FileChannel channel, boolean isShared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, isShared);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
