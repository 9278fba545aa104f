/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.paragraph;

import org.jspecify.annotations.NullMarked;
