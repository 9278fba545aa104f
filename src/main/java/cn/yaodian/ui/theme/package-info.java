/** How the window looks: fonts, style sheets, the names of style classes, light and dark. */
@NullMarked
package cn.yaodian.ui.theme;

import org.jspecify.annotations.NullMarked;
