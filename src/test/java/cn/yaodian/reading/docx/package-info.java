/** Tests of this stage. */
@NullMarked
package cn.yaodian.reading.docx;

import org.jspecify.annotations.NullMarked;
