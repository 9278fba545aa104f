@NullMarked
package cn.yaodian.ui.ledger.table;

import org.jspecify.annotations.NullMarked;
