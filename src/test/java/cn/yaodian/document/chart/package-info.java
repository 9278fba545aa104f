@NullMarked
package cn.yaodian.document.chart;

import org.jspecify.annotations.NullMarked;
