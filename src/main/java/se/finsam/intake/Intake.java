package se.finsam.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.HomeLine;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalLine;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;

/** Takes in judged deliveries, a chunk at a time. */
public final class Intake {

    private final Archive archive;
    private final Journal journal;
    private final DeliveryHistory history;
    private final ChunkLoader loader;
    private final boolean isExample;

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

    /** Keeps a chunk: archive, then journal, then warehouse. */
    public void receive(List<? extends Judgement> judgements) throws IOException {
        List<LoadedDelivery> deliveries = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.content() != null) {
                archive.keep(judgement.recognition(), judgement.content());
            }
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
    }
}
