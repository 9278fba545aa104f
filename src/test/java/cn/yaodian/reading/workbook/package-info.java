/** Tries the reading of workbooks with files made for the purpose. */
@NullMarked
package cn.yaodian.reading.workbook;

import org.jspecify.annotations.NullMarked;
