/** Workbooks come back whole and print as they are. */
@NullMarked
package cn.yaodian.writing.xlsx;

import org.jspecify.annotations.NullMarked;
