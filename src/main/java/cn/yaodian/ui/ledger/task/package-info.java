/** What is known of a task, and what can be done with it and its units' parts. */
@NullMarked
package cn.yaodian.ui.ledger.task;

import org.jspecify.annotations.NullMarked;
