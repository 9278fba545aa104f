/** 分户填报表: the return form of a unit, by a template that an office can change. */
@NullMarked
package cn.yaodian.composing.returns;

import org.jspecify.annotations.NullMarked;
