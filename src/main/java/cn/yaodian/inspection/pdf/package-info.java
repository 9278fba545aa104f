/** PDF to measured pages. */
@NullMarked
package cn.yaodian.inspection.pdf;

import org.jspecify.annotations.NullMarked;
