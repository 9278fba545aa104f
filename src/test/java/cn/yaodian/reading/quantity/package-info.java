/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.quantity;

import org.jspecify.annotations.NullMarked;
