/** The unit-by-period matrix of returns, put together and exported. */
@NullMarked
package cn.yaodian.service.matrix;

import org.jspecify.annotations.NullMarked;
