/** The outline: sections and tasks with their numbers, moved by mouse or keyboard. */
@NullMarked
package cn.yaodian.ui.drafting.outline;

import org.jspecify.annotations.NullMarked;
