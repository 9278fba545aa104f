/** Tests of the list of plans. */
@NullMarked
package cn.yaodian.ui.today;

import org.jspecify.annotations.NullMarked;
