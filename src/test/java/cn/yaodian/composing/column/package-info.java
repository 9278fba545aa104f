/** Columns come from presets and say what a clerk expects. */
@NullMarked
package cn.yaodian.composing.column;

import org.jspecify.annotations.NullMarked;
