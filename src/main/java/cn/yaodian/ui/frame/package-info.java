/** The window around every screen: rail, top bar, status bar. */
@NullMarked
package cn.yaodian.ui.frame;

import org.jspecify.annotations.NullMarked;
