/** The columns that a plan's tables may have, declared once for screen, workbook and print. */
@NullMarked
package cn.yaodian.composing.column;

import org.jspecify.annotations.NullMarked;
