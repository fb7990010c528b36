/**
 * All of Sweden, constructed: as many förbund, years and rows as there may come to be, to measure the program with.
 *
 * <p>Out: an inbox, the files of one further quarter, and the members' declarations. {@code .ci/national} runs the program on
 * them; no figure here is anybody's.
 */
@NullMarked
package se.finsam.national;

import org.jspecify.annotations.NullMarked;
