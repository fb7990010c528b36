/**
 * How a home stands, for the operator.
 *
 * <p>In: the journal, the lock and the link to the edition in force, read as they stand while a run may go on. Out: what is in
 * force, missing and waiting, how the runs went, and what changed between revisions. It opens no database, takes no lock,
 * and writes nothing.
 */
@NullMarked
package se.finsam.status;

import org.jspecify.annotations.NullMarked;
