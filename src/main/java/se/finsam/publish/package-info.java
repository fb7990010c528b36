/**
 * From a checked warehouse to what everybody reads.
 *
 * <p>In: the warehouse with its views. Out: a new folder under {@code editions/} with the analysts' database and the
 * reports, and then the one link {@code current} pointing at it, replaced by a rename.
 */
@NullMarked
package se.finsam.publish;

import org.jspecify.annotations.NullMarked;
