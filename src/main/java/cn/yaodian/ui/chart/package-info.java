/** 图表: how far a plan's sections, units and indicators have come, drawn to be read without colours. */
@NullMarked
package cn.yaodian.ui.chart;

import org.jspecify.annotations.NullMarked;
