/**
 * From a file in the inbox to a judged delivery.
 *
 * <p>In: the inbox. Out: a {@link se.finsam.delivery.Judgement}, accepted with its rows or rejected with its findings, which
 * goes on to the archive, the receipt and the warehouse. The only room that knows the CSV library; it writes nothing.
 */
@NullMarked
package se.finsam.delivery;

import org.jspecify.annotations.NullMarked;
