@NullMarked
package cn.yaodian.domain.overview.chart;

import org.jspecify.annotations.NullMarked;
