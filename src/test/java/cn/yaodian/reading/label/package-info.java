/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.label;

import org.jspecify.annotations.NullMarked;
