/**
 * The report for the region, drawn from the report views.
 *
 * <p>In: an edition's database. Out: one page of HTML a quarter, to the publish room. The only room that knows the template
 * library. It puts figures into words and computes none.
 */
@NullMarked
package se.finsam.report;

import org.jspecify.annotations.NullMarked;
