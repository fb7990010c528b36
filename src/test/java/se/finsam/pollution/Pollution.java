package se.finsam.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes polluted files, the same ones every time: a file follows from its index alone. */
final class Pollution {

    private static final long SEED = 20_240_223L;
    private static final long APART = 0x9E37_79B9_7F4A_7C15L;
    private static final int MOST_MUTATIONS = 3;
    static final List<List<Mutation>> FAMILIES = List.of(
            SeparatorMutations.ALL,
            QuoteMutations.ALL,
            ColumnMutations.ALL,
            LineMutations.ALL,
            TableMutations.ALL,
            NumberMutations.ALL,
            CellMutations.ALL,
            HarmlessMutations.ALL);

    private Pollution() {}

    /** A good file, one from the sample or one written by hand with equal chance, changed in one to three ways. */
    static PollutedFile file(int index) {
        Random random = new Random(SEED + index * APART);
        BaseFile base = Spot.any(random.nextBoolean() ? BaseFiles.SAMPLES : BaseFiles.WRITTEN, random);
        int left = 1 + random.nextInt(MOST_MUTATIONS);
        boolean isDamaged = random.nextInt(FAMILIES.size() + 1) < left && random.nextBoolean();
        List<String> names = new ArrayList<>();
        String text = base.text();
        for (int mutation = isDamaged ? 1 : 0; mutation < left; mutation++) {
            Mutation next = Spot.any(Spot.any(FAMILIES, random), random);
            names.add(next.name());
            text = text.isEmpty() ? text : next.change().in(text, random);
        }
        return new PollutedFile(index, base, names, written(base, text, isDamaged, names, random));
    }

    private static byte[] written(BaseFile base, String text, boolean isDamaged, List<String> names, Random random) {
        byte[] content = base.encoding().encode(text);
        if (!isDamaged) {
            return content;
        }
        Damage damage = Spot.any(Damages.ALL, random);
        names.add(damage.name());
        return damage.writing().of(text, content, random);
    }
}
