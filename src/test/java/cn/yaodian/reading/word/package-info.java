/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.word;

import org.jspecify.annotations.NullMarked;
