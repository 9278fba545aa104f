/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.outline;

import org.jspecify.annotations.NullMarked;
