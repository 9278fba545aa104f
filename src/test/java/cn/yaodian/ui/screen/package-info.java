/** Tests of going from place to place. */
@NullMarked
package cn.yaodian.ui.screen;

import org.jspecify.annotations.NullMarked;
