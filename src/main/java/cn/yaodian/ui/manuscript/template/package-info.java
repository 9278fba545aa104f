/** 模板: how manuscripts of each kind begin, in the words of the office. */
@NullMarked
package cn.yaodian.ui.manuscript.template;

import org.jspecify.annotations.NullMarked;
