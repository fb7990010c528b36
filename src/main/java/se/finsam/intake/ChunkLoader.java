package se.finsam.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;
import se.finsam.warehouse.WarehouseException;

/** Loads a chunk of deliveries; one that fails is loaded again one by one, so that one delivery keeps no other out. */
final class ChunkLoader {

    private final Warehouse warehouse;

    ChunkLoader(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Loads what can be loaded.
     *
     * @throws WarehouseException what the first delivery that could not be loaded failed with, after the others are in
     */
    void load(List<LoadedDelivery> deliveries) {
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
