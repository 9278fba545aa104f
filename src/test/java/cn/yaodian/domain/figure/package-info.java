/** Figures as they are kept and written. */
@NullMarked
package cn.yaodian.domain.figure;

import org.jspecify.annotations.NullMarked;
