/** Whom names in the duties of issued plans mean, asked of the office and put down. */
@NullMarked
package cn.yaodian.service.duty;

import org.jspecify.annotations.NullMarked;
