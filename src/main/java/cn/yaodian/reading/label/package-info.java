/** The numbers that stand before headings and tasks, in every form that offices write. */
@NullMarked
package cn.yaodian.reading.label;

import org.jspecify.annotations.NullMarked;
