package se.finsam.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sum with its status: {@code OK}, {@code PARTIAL}, or {@code MISSING} and then without value. */
record Figure(@Nullable BigDecimal value, Status status) {

    static final Figure MISSING = new Figure(null, Status.MISSING);

    static Figure ok(BigDecimal value) {
        return new Figure(value, Status.OK);
    }

    /** Adds those that report: none at all is 0, none that reports is missing, some that do not is partial. */
    static Figure total(Collection<Optional<BigDecimal>> amounts) {
        if (!amounts.isEmpty() && amounts.stream().noneMatch(Optional::isPresent)) {
            return MISSING;
        }
        boolean whole = amounts.stream().allMatch(Optional::isPresent);
        return new Figure(sum(amounts), whole ? Status.OK : Status.PARTIAL);
    }

    /** Adds what is given, where a blank is no gap; none given is missing. */
    static Figure given(Collection<Optional<BigDecimal>> amounts) {
        return amounts.stream().anyMatch(Optional::isPresent) ? ok(sum(amounts)) : MISSING;
    }

    boolean isReported() {
        return status != Status.MISSING;
    }

    /** Both together, missing where one of them is. */
    Figure plus(Figure other) {
        if (!isReported() || !other.isReported()) {
            return MISSING;
        }
        boolean whole = status == Status.OK && other.status == Status.OK;
        return new Figure(amount().add(other.amount()), whole ? Status.OK : Status.PARTIAL);
    }

    BigDecimal amount() {
        return Objects.requireNonNull(value);
    }

    private static BigDecimal sum(Collection<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
