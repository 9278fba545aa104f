/** Tests of entering returns by hand. */
@NullMarked
package cn.yaodian.ui.returns.entry;

import org.jspecify.annotations.NullMarked;
