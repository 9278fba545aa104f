/** Return forms that came back, compared with what is stored before anything is written. */
@NullMarked
package cn.yaodian.ui.returns.reading;

import org.jspecify.annotations.NullMarked;
