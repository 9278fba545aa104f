/** PDF to printed pages. */
@NullMarked
package cn.yaodian.reading.pdf;

import org.jspecify.annotations.NullMarked;
