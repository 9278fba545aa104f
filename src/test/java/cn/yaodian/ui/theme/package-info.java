/** Tests of how the window looks. */
@NullMarked
package cn.yaodian.ui.theme;

import org.jspecify.annotations.NullMarked;
