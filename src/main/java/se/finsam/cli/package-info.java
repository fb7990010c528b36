/**
 * The commands.
 *
 * <p>In: what the operator or cron types. Out: one line on a quiet night, a message that says what to do otherwise, and an
 * exit code that {@code jobs/README.md} lists. Starts Spring only for what needs it.
 */
@NullMarked
package se.finsam.cli;

import org.jspecify.annotations.NullMarked;
