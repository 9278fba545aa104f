/** 工作日历: which days of a year are free and which weekends are worked, and how a clerk writes that. */
@NullMarked
package cn.yaodian.domain.calendar;

import org.jspecify.annotations.NullMarked;
