/** Tests of the unit-by-period matrix. */
@NullMarked
package cn.yaodian.domain.returns.matrix;

import org.jspecify.annotations.NullMarked;
