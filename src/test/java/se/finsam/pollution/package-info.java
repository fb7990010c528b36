/**
 * Whether a damaged file is ever taken in with another content than it has.
 *
 * <p>In: the sample deliveries and some good files written by hand, each changed at random in one to three ways. Out: a verdict on
 * the program, which must refuse such a file or read it as a second reader does, one that knows the contract and nothing of the
 * program.
 */
@NullMarked
package se.finsam.pollution;

import org.jspecify.annotations.NullMarked;
