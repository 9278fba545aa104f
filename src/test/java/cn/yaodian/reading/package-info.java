/** Whole documents read from file to plan. */
@NullMarked
package cn.yaodian.reading;

import org.jspecify.annotations.NullMarked;
