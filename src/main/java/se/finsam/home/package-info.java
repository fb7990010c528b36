/**
 * Where the program keeps what it writes, and how it writes it so that a power cut leaves the old or the new, never half.
 *
 * <p>In: the path given as {@code --home}. Out: the names of the folders in it, the lock on it, durable files. Every other
 * room that writes goes through this one.
 */
@NullMarked
package se.finsam.home;

import org.jspecify.annotations.NullMarked;
