/** The task table holds every task, for all and for each unit. */
@NullMarked
package cn.yaodian.composing.table;

import org.jspecify.annotations.NullMarked;
