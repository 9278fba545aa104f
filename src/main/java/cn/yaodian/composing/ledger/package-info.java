/** Every column that a ledger may show, declared once: screen, filter, workbook, print and return form use the same. */
@NullMarked
package cn.yaodian.composing.ledger;

import org.jspecify.annotations.NullMarked;
