/** 今天: what waits for the clerk. */
@NullMarked
package cn.yaodian.ui.today;

import org.jspecify.annotations.NullMarked;
