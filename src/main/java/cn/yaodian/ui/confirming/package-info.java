/** A document looked over before it is kept: its source, what became of it, what is doubtful, and how to change it. */
@NullMarked
package cn.yaodian.ui.confirming;

import org.jspecify.annotations.NullMarked;
