/** The task table (任务分解表) of a plan. */
@NullMarked
package cn.yaodian.composing.table;

import org.jspecify.annotations.NullMarked;
