/**
 * From a file in the inbox to a judged delivery, in rungs, each whole before the next.
 *
 * <p>{@code Inbox} finds files and {@code ReadFile} reads each once. {@code DeliveryJudge} looks for personal data and at the
 * file, {@code DatasetReader} at the encoding ({@code EncodingCheck}), the structure ({@code TableReader}, {@code TableShape}),
 * the values ({@code LineReader}, {@code CellReader}), each row ({@code RowCheck}) and the whole ({@code FileCheck}).
 *
 * <p>In: the inbox. Out: a {@link se.finsam.delivery.Judgement}, accepted with its rows or rejected with its findings, which
 * goes on to the archive, the receipt and the warehouse. The only room that knows the CSV library; it writes nothing.
 */
@NullMarked
package se.finsam.delivery;

import org.jspecify.annotations.NullMarked;
