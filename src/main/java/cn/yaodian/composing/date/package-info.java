/** Dates as documents and tables print them. */
@NullMarked
package cn.yaodian.composing.date;

import org.jspecify.annotations.NullMarked;
