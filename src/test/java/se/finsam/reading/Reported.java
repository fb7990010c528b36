package se.finsam.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * What is reported by key, such as by insats: a key that does not stand here is none, one without amount is not
 * reported, and where nothing was delivered all of it is missing.
 */
record Reported<K>(boolean delivered, Map<K, Optional<BigDecimal>> amounts) {

    Reported {
        amounts = Map.copyOf(amounts);
    }

    static <K> Reported<K> missing() {
        return new Reported<>(false, Map.of());
    }

    static <K> Reported<K> of(Map<K, Optional<BigDecimal>> amounts) {
        return new Reported<>(true, amounts);
    }

    /** Two amounts together, not reported where one of them is not. */
    static Optional<BigDecimal> both(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> operator) {
        return one.flatMap(first -> other.map(second -> operator.apply(first, second)));
    }

    Reported<K> plus(Reported<K> other) {
        return combine(other, BigDecimal::add);
    }

    Reported<K> minus(Reported<K> other) {
        return combine(other, BigDecimal::subtract);
    }

    private Reported<K> combine(Reported<K> other, BinaryOperator<BigDecimal> operator) {
        if (!delivered || !other.delivered) {
            return missing();
        }
        Set<K> keys = new HashSet<>(amounts.keySet());
        keys.addAll(other.amounts.keySet());
        Map<K, Optional<BigDecimal>> combined = new HashMap<>();
        keys.forEach(key -> combined.put(key, both(amountOf(key), other.amountOf(key), operator)));
        return of(combined);
    }

    private Optional<BigDecimal> amountOf(K key) {
        return amounts.getOrDefault(key, Optional.of(BigDecimal.ZERO));
    }

    Reported<K> only(Predicate<K> wanted) {
        Map<K, Optional<BigDecimal>> kept = new HashMap<>(amounts);
        kept.keySet().removeIf(wanted.negate());
        return new Reported<>(delivered, kept);
    }

    /** The same, with a negative amount not reported: what a count is that cannot be. */
    Reported<K> withoutNegative() {
        Map<K, Optional<BigDecimal>> counts = new HashMap<>(amounts);
        counts.replaceAll((key, amount) -> amount.filter(count -> count.signum() >= 0));
        return new Reported<>(delivered, counts);
    }

    Figure total() {
        return delivered ? Figure.total(amounts.values()) : Figure.MISSING;
    }
}
