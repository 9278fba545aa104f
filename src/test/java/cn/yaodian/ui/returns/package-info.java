/** Flows through the screens of returns. */
@NullMarked
package cn.yaodian.ui.returns;

import org.jspecify.annotations.NullMarked;
