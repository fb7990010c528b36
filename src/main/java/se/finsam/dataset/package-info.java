/**
 * What may be delivered: each dataset declared once.
 *
 * <p>In: nothing but the declarations themselves. Out: columns, types, keys and rules, which the reading, the checking, the
 * tables, the receipts and the templates all follow. A new dataset is one declaration here and one table under
 * {@code sql/core/}.
 */
@NullMarked
package se.finsam.dataset;

import org.jspecify.annotations.NullMarked;
