/** 未明确的责任单位: the panel that asks whom names in the duties of issued plans mean. */
@NullMarked
package cn.yaodian.ui.duty;

import org.jspecify.annotations.NullMarked;
