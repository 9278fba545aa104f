/** Printing needs a printer, and pages reach it. */
@NullMarked
package cn.yaodian.service.print;

import org.jspecify.annotations.NullMarked;
