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
    private @Nullable Iterator<FoundFile> files;

    InboxReader(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public @Nullable FoundFile read() throws IOException {
        if (files == null) {
            List<FoundFile> found = inbox.files();
            inbox.awaitQuiet(found);
            files = found.iterator();
        }
        return files.hasNext() ? files.next() : null;
    }
}
