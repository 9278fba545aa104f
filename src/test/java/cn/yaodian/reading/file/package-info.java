/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.file;

import org.jspecify.annotations.NullMarked;
