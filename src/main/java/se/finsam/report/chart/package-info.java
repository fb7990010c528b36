/**
 * Charts of the report as drawings made of boxes, lines and words.
 *
 * <p>In: the figures to draw, each with the text to print beside it. Out: shapes with their places, to the templates in the
 * resource folder {@code report/chart}, which write them as SVG. It works out places and never figures.
 */
@NullMarked
package se.finsam.report.chart;

import org.jspecify.annotations.NullMarked;
