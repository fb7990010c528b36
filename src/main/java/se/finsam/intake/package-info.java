/**
 * A judged delivery taken in for good, in the order that loses nothing.
 *
 * <p>In: judgements. Out: the file in the archive, the verdict in the journal, and only then the rows in the warehouse. What
 * a crash leaves between the two last is loaded from the first two at the next start.
 */
@NullMarked
package se.finsam.intake;

import org.jspecify.annotations.NullMarked;
