/** Leaving an office without losing a word. */
@NullMarked
package cn.yaodian.ui.leaving;

import org.jspecify.annotations.NullMarked;
