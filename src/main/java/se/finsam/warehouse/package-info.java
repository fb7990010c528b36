/**
 * The database: delivered rows in, figures out.
 *
 * <p>In: accepted deliveries with their journal lines, and the declarations of members, counties and datasets. Out: core
 * tables, the views built on them, the checks, and the file that is published for analysts. The only room that knows DuckDB
 * and JDBC; its SQL lies under {@code sql/}, one relation a file.
 */
@NullMarked
package se.finsam.warehouse;

import org.jspecify.annotations.NullMarked;
