/**
 * What the people at a förbund are told about what they delivered, in Swedish.
 *
 * <p>In: the journal's lines on deliveries. Out: for each a letter and a table under {@code receipts/}. Receipts follow from
 * the journal alone, so one that is missing is written the next night.
 */
@NullMarked
package se.finsam.receipt;

import org.jspecify.annotations.NullMarked;
