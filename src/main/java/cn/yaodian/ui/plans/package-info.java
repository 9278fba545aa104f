/** 要点: the list of plans, new ones, and those read from documents. */
@NullMarked
package cn.yaodian.ui.plans;

import org.jspecify.annotations.NullMarked;
