/** How a calendar of working days is entered. */
@NullMarked
package cn.yaodian.ui.settings.calendar;

import org.jspecify.annotations.NullMarked;
