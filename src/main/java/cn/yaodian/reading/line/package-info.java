/** The source cut into lines, with what only says how the text looks taken off. */
@NullMarked
package cn.yaodian.reading.line;

import org.jspecify.annotations.NullMarked;
