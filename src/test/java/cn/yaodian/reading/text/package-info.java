/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.text;

import org.jspecify.annotations.NullMarked;
