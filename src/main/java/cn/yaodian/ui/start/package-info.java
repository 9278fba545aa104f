/** The first start: whose office this is. */
@NullMarked
package cn.yaodian.ui.start;

import org.jspecify.annotations.NullMarked;
