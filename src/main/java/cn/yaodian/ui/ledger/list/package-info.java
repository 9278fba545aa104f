/** The tables of tasks, units' parts and indicators, and what is done from them. */
@NullMarked
package cn.yaodian.ui.ledger.list;

import org.jspecify.annotations.NullMarked;
