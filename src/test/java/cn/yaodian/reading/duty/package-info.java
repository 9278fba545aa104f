/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.duty;

import org.jspecify.annotations.NullMarked;
