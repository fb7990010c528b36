package se.finsam.reading;

import java.util.function.Function;

/** A figure that counts what happened, such as money spent or persons who began, as one förbund delivers it. */
record RunningFigure<K>(boolean perQuarter, Function<Quarter, Reported<K>> delivered) {

    /** From 1 January to the end of the quarter: as delivered, or the quarters so far added by one who delivers so. */
    Reported<K> cumulative(Quarter quarter) {
        if (!perQuarter || quarter.number() == 1) {
            return delivered.apply(quarter);
        }
        return cumulative(quarter.inSameYear(quarter.number() - 1)).plus(delivered.apply(quarter));
    }

    Reported<K> in(Window window, Quarter quarter) {
        if (!window.reachesBack(quarter)) {
            return cumulative(quarter);
        }
        return restOf(quarter.yearBefore()).plus(cumulative(quarter));
    }

    /** From the end of the quarter to the end of its year. */
    Reported<K> restOf(Quarter quarter) {
        return cumulative(quarter.inSameYear(4)).minus(cumulative(quarter));
    }
}
