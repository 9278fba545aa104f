/** Workbooks that were changed in every way a clerk can think of are still read back by their codes. */
@NullMarked
package cn.yaodian.reading.ledger;

import org.jspecify.annotations.NullMarked;
