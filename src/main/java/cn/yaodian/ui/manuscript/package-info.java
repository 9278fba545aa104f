/** 文稿: the list of manuscripts, and the screens on which one is written, numbered, issued and corrected. */
@NullMarked
package cn.yaodian.ui.manuscript;

import org.jspecify.annotations.NullMarked;
