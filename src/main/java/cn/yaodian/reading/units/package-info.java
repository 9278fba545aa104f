/** The office's own list of units, as it keeps it in a workbook, turned into units of the register. */
@NullMarked
package cn.yaodian.reading.units;

import org.jspecify.annotations.NullMarked;
