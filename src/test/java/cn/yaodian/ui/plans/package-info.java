/** Tests of the list of plans. */
@NullMarked
package cn.yaodian.ui.plans;

import org.jspecify.annotations.NullMarked;
