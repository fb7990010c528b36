/**
 * Who delivers, for which period, and how names compare.
 *
 * <p>In: the files under {@code jobs/members/}. Out: the declared members and the periods they report for, to every other
 * room. This room depends on nothing of the project's own.
 */
@NullMarked
package se.finsam.member;

import org.jspecify.annotations.NullMarked;
