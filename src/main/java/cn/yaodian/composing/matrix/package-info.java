/** The unit-by-period matrix of returns as a table. */
@NullMarked
package cn.yaodian.composing.matrix;

import org.jspecify.annotations.NullMarked;
