/** Filters and ranges as clerks type them. */
@NullMarked
package cn.yaodian.domain.view;

import org.jspecify.annotations.NullMarked;
