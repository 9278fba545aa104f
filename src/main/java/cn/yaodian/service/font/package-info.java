/** The fonts for whoever shows pages. */
@NullMarked
package cn.yaodian.service.font;

import org.jspecify.annotations.NullMarked;
