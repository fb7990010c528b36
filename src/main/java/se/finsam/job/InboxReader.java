package se.finsam.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Inbox;

/** Hands out what stands in the inbox, one delivery at a time. */
final class InboxReader implements ItemReader<FoundFile> {

    private final Inbox inbox;
    private final Progress progress;
    private @Nullable Iterator<FoundFile> files;
    private int handedOut;
    private int all;

    InboxReader(Inbox inbox, Progress progress) {
        this.inbox = inbox;
        this.progress = progress;
    }

    @Override
    public @Nullable FoundFile read() throws IOException {
        if (files == null) {
            List<FoundFile> found = inbox.files();
            inbox.awaitQuiet(found);
            files = found.iterator();
            all = found.size();
        }
        if (!files.hasNext()) {
            return null;
        }
        progress.at("judging file %d of %d".formatted(++handedOut, all));
        return files.next();
    }
}
