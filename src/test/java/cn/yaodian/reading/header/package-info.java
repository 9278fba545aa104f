/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.header;

import org.jspecify.annotations.NullMarked;
