/** Workbooks of every age: opened within bounds, each cell as it shows itself, sheets laid out as tables. */
@NullMarked
package cn.yaodian.reading.workbook;

import org.jspecify.annotations.NullMarked;
