package se.finsam.dataset;

import java.util.List;
import java.util.Optional;
import se.finsam.member.NameKey;

/** The datasets that are taken in. */
public record Datasets(List<Dataset> all) {

    /** The ones that the förbund deliver. */
    public static final Datasets DELIVERED = new Datasets(List.of(
            SpendingDataset.DECLARATION,
            ParticipantsDataset.DECLARATION,
            ExitsDataset.DECLARATION,
            RegisterDataset.DECLARATION));

    public Datasets {
        all = List.copyOf(all);
    }

    /** Returns the dataset of a name, compared as names are. */
    public Optional<Dataset> find(String name) {
        String key = NameKey.of(name);
        return all.stream().filter(dataset -> dataset.name().equals(key)).findFirst();
    }

    public List<String> names() {
        return all.stream().map(Dataset::name).toList();
    }
}
