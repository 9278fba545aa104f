/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.conversion;

import org.jspecify.annotations.NullMarked;
