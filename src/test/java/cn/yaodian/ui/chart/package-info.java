@NullMarked
package cn.yaodian.ui.chart;

import org.jspecify.annotations.NullMarked;
