/** Tests of work away from the FX thread. */
@NullMarked
package cn.yaodian.ui.task;

import org.jspecify.annotations.NullMarked;
