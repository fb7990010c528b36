package se.finsam.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A measure of one area: its parts, and the members that are in them. */
record Measured(Figure numerator, Optional<Figure> denominator, Set<String> counted) {

    /** A member's measure; where a whole is split it is counted if the whole is reported, else if both parts are. */
    static Measured ofMember(Measure.Kind kind, DeclaredMember member, Figure numerator, Optional<Figure> denominator) {
        boolean isCounted = denominator.map(Figure::isReported).orElse(true)
                && (kind == Measure.Kind.SPLIT || numerator.isReported());
        return new Measured(numerator, denominator, isCounted ? Set.of(member.id()) : Set.of());
    }

    /** A county's measure: the parts of its members that are counted, added. */
    static Measured ofCounty(Measure.Kind kind, List<DeclaredMember> members, Function<DeclaredMember, Measured> of) {
        List<DeclaredMember> counted = members.stream()
                .filter(member -> !of.apply(member).counted().isEmpty())
                .toList();
        List<Measured> parts = counted.stream().map(of).toList();
        boolean everybody = counted.size() == members.size();
        Optional<Figure> denominator = kind.isQuotient()
                ? Optional.of(together(parts.stream().map(Measured::whole).toList(), everybody))
                : Optional.empty();
        return new Measured(
                together(parts.stream().map(Measured::numerator).toList(), everybody),
                denominator,
                counted.stream().map(DeclaredMember::id).collect(Collectors.toSet()));
    }

    private Figure whole() {
        return denominator.orElseThrow();
    }

    /** Adds the parts of those counted; one that a counted member does not report adds nothing and leaves a gap. */
    private static Figure together(List<Figure> parts, boolean everybody) {
        if (parts.isEmpty()) {
            return Figure.MISSING;
        }
        boolean whole = everybody && parts.stream().allMatch(part -> part.status() == Status.OK);
        BigDecimal sum =
                parts.stream().filter(Figure::isReported).map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(sum, whole ? Status.OK : Status.PARTIAL);
    }

    Status status() {
        if (!numerator.isReported() || !denominator.map(Figure::isReported).orElse(true)) {
            return Status.MISSING;
        }
        if (denominator.isPresent() && whole().amount().signum() == 0) {
            return Status.NOT_APPLICABLE;
        }
        boolean partial = numerator.status() == Status.PARTIAL
                || denominator.map(Figure::status).orElse(Status.OK) == Status.PARTIAL;
        return partial ? Status.PARTIAL : Status.OK;
    }

    /** The value, rounded half away from zero: money to 2 decimals, shares to 6. */
    Optional<BigDecimal> value(Measure.Kind kind) {
        if (status() == Status.MISSING || status() == Status.NOT_APPLICABLE) {
            return Optional.empty();
        }
        int decimals = kind.isShare() ? 6 : 2;
        return Optional.of(denominator
                .map(part -> numerator.amount().divide(part.amount(), decimals, RoundingMode.HALF_UP))
                .orElse(numerator.amount()));
    }
}
