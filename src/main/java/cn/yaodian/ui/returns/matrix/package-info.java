/** The unit-by-period matrix. */
@NullMarked
package cn.yaodian.ui.returns.matrix;

import org.jspecify.annotations.NullMarked;
