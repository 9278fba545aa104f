/** Tables that list tasks: their heads, columns and rows understood, whatever kind of file they stood in. */
@NullMarked
package cn.yaodian.reading.table;

import org.jspecify.annotations.NullMarked;
