@NullMarked
package cn.yaodian.ui.ledger.list;

import org.jspecify.annotations.NullMarked;
