/** Charts of a plan's ledger. */
@NullMarked
package cn.yaodian.composing.ledger.chart;

import org.jspecify.annotations.NullMarked;
