/**
 * The wiring of Spring Batch, and no rules: which step follows which, and what a chunk is.
 *
 * <p>In: a {@link se.finsam.job.Night}, all that a run works with, opened under the lock. Out: what the jobs did. One
 * configuration a job. The command that is run after a new edition is started here too.
 */
@NullMarked
package se.finsam.job;

import org.jspecify.annotations.NullMarked;
