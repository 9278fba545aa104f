/** How far things have come by a cut-off date: periods, figures, rates, pace and lights. All of it is computed. */
@NullMarked
package cn.yaodian.domain.progress;

import org.jspecify.annotations.NullMarked;
