/** Return forms as they come back. */
@NullMarked
package cn.yaodian.reading.form;

import org.jspecify.annotations.NullMarked;
