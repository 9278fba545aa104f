@NullMarked
package cn.yaodian.composing.ledger.chart;

import org.jspecify.annotations.NullMarked;
