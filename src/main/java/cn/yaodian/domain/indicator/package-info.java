/** Quantitative targets as they stand in the text. */
@NullMarked
package cn.yaodian.domain.indicator;

import org.jspecify.annotations.NullMarked;
