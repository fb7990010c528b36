/**
 * What was received and how it was judged, kept for good.
 *
 * <p>In: judgements. Out: the bytes of every file read, by content hash, and the journal: one line for each delivery judged,
 * each publication and each run, and two for each command that is run after an edition. From the two the warehouse can be rebuilt, so a delivery is here, on the disk, before it is
 * loaded. The only room that knows the JSON library.
 */
@NullMarked
package se.finsam.archive;

import org.jspecify.annotations.NullMarked;
