/** Storing what is typed, without a button to press, and saying how far that is. */
@NullMarked
package cn.yaodian.ui.saving;

import org.jspecify.annotations.NullMarked;
