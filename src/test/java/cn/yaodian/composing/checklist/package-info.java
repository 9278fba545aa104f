/** The inspection sheets hold what each unit answers for. */
@NullMarked
package cn.yaodian.composing.checklist;

import org.jspecify.annotations.NullMarked;
