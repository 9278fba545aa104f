/** Word documents made into lines: automatic numbers computed, tracked changes taken as accepted. */
@NullMarked
package cn.yaodian.reading.docx;

import org.jspecify.annotations.NullMarked;
