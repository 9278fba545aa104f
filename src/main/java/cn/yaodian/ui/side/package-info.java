/** The panel that stands at the side of a screen for as long as it is needed. */
@NullMarked
package cn.yaodian.ui.side;

import org.jspecify.annotations.NullMarked;
