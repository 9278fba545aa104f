/** Tables as Excel workbooks, ready to be printed. */
@NullMarked
package cn.yaodian.writing.xlsx;

import org.jspecify.annotations.NullMarked;
