/** 亮灯规则: by what lights are given, since when, and what was in force before. */
@NullMarked
package cn.yaodian.ui.settings.rule;

import org.jspecify.annotations.NullMarked;
