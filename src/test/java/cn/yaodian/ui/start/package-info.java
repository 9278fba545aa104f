/** Tests of the first start. */
@NullMarked
package cn.yaodian.ui.start;

import org.jspecify.annotations.NullMarked;
