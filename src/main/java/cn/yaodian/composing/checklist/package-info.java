/** The inspection sheets (督导检查单) of a plan. */
@NullMarked
package cn.yaodian.composing.checklist;

import org.jspecify.annotations.NullMarked;
