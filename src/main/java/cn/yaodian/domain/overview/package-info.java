/** A plan's ledger as it stands on a day: the lines that tables, charts and counts are made from. */
@NullMarked
package cn.yaodian.domain.overview;

import org.jspecify.annotations.NullMarked;
