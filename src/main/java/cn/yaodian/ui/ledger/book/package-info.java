/** 读回: a workbook that was exported and changed, looked over before the ledger is. */
@NullMarked
package cn.yaodian.ui.ledger.book;

import org.jspecify.annotations.NullMarked;
