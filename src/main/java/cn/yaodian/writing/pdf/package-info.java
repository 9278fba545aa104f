/** Pages to PDF. */
@NullMarked
package cn.yaodian.writing.pdf;

import org.jspecify.annotations.NullMarked;
