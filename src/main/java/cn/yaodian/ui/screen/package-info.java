/** Places in the program, the screens that show them, and the way from one to another. */
@NullMarked
package cn.yaodian.ui.screen;

import org.jspecify.annotations.NullMarked;
