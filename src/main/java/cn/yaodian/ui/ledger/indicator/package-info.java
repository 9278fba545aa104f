/** What is known of an indicator: its goal, schedule, breakdown and figures, each to be edited. */
@NullMarked
package cn.yaodian.ui.ledger.indicator;

import org.jspecify.annotations.NullMarked;
