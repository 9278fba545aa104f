/** How a calendar of working days is read and counted. */
@NullMarked
package cn.yaodian.domain.calendar;

import org.jspecify.annotations.NullMarked;
