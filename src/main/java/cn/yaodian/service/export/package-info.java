/** What a plan gives as files: the notice, the task table, the checklist. */
@NullMarked
package cn.yaodian.service.export;

import org.jspecify.annotations.NullMarked;
