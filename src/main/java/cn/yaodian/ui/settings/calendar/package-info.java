/** 工作日历: the free days and worked weekends of each year, typed or pasted. */
@NullMarked
package cn.yaodian.ui.settings.calendar;

import org.jspecify.annotations.NullMarked;
