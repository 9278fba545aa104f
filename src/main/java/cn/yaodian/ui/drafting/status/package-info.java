/** How far the plan is, and what it lacks for the next step. */
@NullMarked
package cn.yaodian.ui.drafting.status;

import org.jspecify.annotations.NullMarked;
