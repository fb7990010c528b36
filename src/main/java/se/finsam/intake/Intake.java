package se.finsam.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.HomeLine;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalLine;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;

/** Takes in judged deliveries, a chunk at a time; what comes before may be done by several threads. */
public final class Intake {

    private final Archive archive;
    private final Journal journal;
    private final DeliveryHistory history;
    private final ChunkLoader loader;
    private final boolean isExample;
    private final List<String> left = Collections.synchronizedList(new ArrayList<>());

    /**
     * Takes in what is judged from now on.
     *
     * @param isExample whether what comes is constructed; the first delivery of a home enters that for good
     */
    public Intake(Archive archive, Journal journal, DeliveryHistory history, Warehouse warehouse, boolean isExample) {
        this.isExample = isExample;
        this.archive = archive;
        this.journal = journal;
        this.history = history;
        this.loader = new ChunkLoader(warehouse);
    }

    /** Whether a file says nothing that is not known, and so need not be judged. */
    public boolean isSettled(ReadFile file) {
        return history.isSettled(file);
    }

    /** Leaves a file for the next night, because it is being written or was taken away. */
    public void leave(FoundFile found) {
        left.add(found.shownPlace());
    }

    /** Where the files lie that are left for the next night, as people may see it. */
    public List<String> left() {
        return left.stream().sorted().toList();
    }

    /** Hands the content of a judgement to the archive, and lets go of it: a chunk of large files has no room for them. */
    public Judgement keep(Judgement judgement) throws IOException {
        if (judgement.content() == null) {
            return judgement;
        }
        archive.add(judgement.recognition(), judgement.content());
        return judgement.withoutContent();
    }

    /** Enters a chunk whose contents the archive has been handed: archive, journal, warehouse; returns what the journal has of it. */
    public List<DeliveryLine> receive(List<? extends Judgement> judgements) throws IOException {
        archive.commit();
        List<LoadedDelivery> deliveries = new ArrayList<>();
        for (Judgement judgement : judgements) {
            DeliveryLine line = history.enter(judgement, Instant.now());
            deliveries.add(new LoadedDelivery(line, judgement.isAccepted() ? judgement.rows() : List.of()));
        }
        List<JournalLine> lines = new ArrayList<>();
        if (journal.isExample().isEmpty()) {
            lines.add(new HomeLine(isExample));
        }
        deliveries.forEach(delivery -> lines.add(delivery.line()));
        journal.append(lines);
        loader.load(deliveries);
        return deliveries.stream().map(LoadedDelivery::line).toList();
    }
}
