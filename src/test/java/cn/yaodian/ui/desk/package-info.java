/** The parts of a window that tests of screens stand on. */
@NullMarked
package cn.yaodian.ui.desk;

import org.jspecify.annotations.NullMarked;
