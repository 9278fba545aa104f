/** 资料: the unit register. */
@NullMarked
package cn.yaodian.ui.units;

import org.jspecify.annotations.NullMarked;
