package se.finsam.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;
import se.finsam.warehouse.WarehouseException;

/** Takes in judged deliveries, a chunk at a time. */
public final class Intake {

    private final Archive archive;
    private final Journal journal;
    private final DeliveryHistory history;
    private final Warehouse warehouse;
    private final List<DeliveryLine> received = new ArrayList<>();

    public Intake(Archive archive, Journal journal, DeliveryHistory history, Warehouse warehouse) {
        this.archive = archive;
        this.journal = journal;
        this.history = history;
        this.warehouse = warehouse;
    }

    /** Whether a file says nothing that is not known, and so need not be judged. */
    public boolean isSettled(ReadFile file) {
        return history.isSettled(file);
    }

    /** What was judged in this run, in order. */
    public List<DeliveryLine> received() {
        return List.copyOf(received);
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
        List<DeliveryLine> lines = deliveries.stream().map(LoadedDelivery::line).toList();
        journal.append(lines);
        received.addAll(lines);
        load(deliveries);
    }

    /** A chunk that fails is loaded again one by one, so that one delivery does not keep the others out. */
    private void load(List<LoadedDelivery> deliveries) {
        try {
            warehouse.load(deliveries);
        } catch (WarehouseException chunkFailed) {
            if (chunkFailed.isInputOutput()) {
                throw chunkFailed;
            }
            loadOneByOne(deliveries);
        }
    }

    private void loadOneByOne(List<LoadedDelivery> deliveries) {
        @Nullable WarehouseException first = null;
        for (LoadedDelivery delivery : deliveries) {
            try {
                warehouse.load(List.of(delivery));
            } catch (WarehouseException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
