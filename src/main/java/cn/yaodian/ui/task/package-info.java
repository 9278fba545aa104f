/** Work away from the FX thread: progress, cancelling, typed problems, results back on the FX thread. */
@NullMarked
package cn.yaodian.ui.task;

import org.jspecify.annotations.NullMarked;
