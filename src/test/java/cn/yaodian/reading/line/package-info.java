/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.line;

import org.jspecify.annotations.NullMarked;
