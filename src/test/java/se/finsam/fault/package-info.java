/**
 * Faults at random moments: kills, failing writes, full disks, damaged files. The program runs in processes of its own, and
 * what it keeps is held against a ledger that never asks the program what is true.
 *
 * <p>A short form runs with all tests; the whole with {@code mvn verify -Pfaults}, which prints a summary.
 */
@NullMarked
package se.finsam.fault;

import org.jspecify.annotations.NullMarked;
