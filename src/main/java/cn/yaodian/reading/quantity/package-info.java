/** Quantitative targets found in running text and told from other figures. */
@NullMarked
package cn.yaodian.reading.quantity;

import org.jspecify.annotations.NullMarked;
