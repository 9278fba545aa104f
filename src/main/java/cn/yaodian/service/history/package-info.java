/** What was changed, by whom and when; undo and redo. */
@NullMarked
package cn.yaodian.service.history;

import org.jspecify.annotations.NullMarked;
