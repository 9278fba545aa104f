/** 设置: the office, the window's appearance, the data folder, the fonts. */
@NullMarked
package cn.yaodian.ui.settings;

import org.jspecify.annotations.NullMarked;
