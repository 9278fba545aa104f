/** Return forms and their codes. */
@NullMarked
package cn.yaodian.domain.returns.form;

import org.jspecify.annotations.NullMarked;
