/** Unit chips of a task: who leads, takes part, cooperates. */
@NullMarked
package cn.yaodian.ui.drafting.chip;

import org.jspecify.annotations.NullMarked;
