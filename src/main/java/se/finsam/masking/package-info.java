/**
 * Which counts of persons the public report may print.
 *
 * <p>In: the counts that it would print or let be worked out, what each adds up to, and all that was ever published. Out: for
 * each count whether it is shown, hidden, or its whole table left out, so that nobody outside can work out a small one. Knows
 * neither databases nor pages.
 */
@NullMarked
package se.finsam.masking;

import org.jspecify.annotations.NullMarked;
