/** The ledger as rows: tasks given out, their log, indicators and figures, groups of units, rules of lights. */
@NullMarked
package cn.yaodian.storage.ledger;

import org.jspecify.annotations.NullMarked;
