/** 台账: what the tables, charts and returns of issued plans have in common on the screen. */
@NullMarked
package cn.yaodian.ui.ledger;

import org.jspecify.annotations.NullMarked;
