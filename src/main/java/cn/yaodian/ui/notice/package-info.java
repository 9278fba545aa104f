/** Bars that tell what was done, with the way back, or what went wrong, with its code. */
@NullMarked
package cn.yaodian.ui.notice;

import org.jspecify.annotations.NullMarked;
