@NullMarked
package cn.yaodian.ui.ledger.filter;

import org.jspecify.annotations.NullMarked;
