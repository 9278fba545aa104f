/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.doc;

import org.jspecify.annotations.NullMarked;
