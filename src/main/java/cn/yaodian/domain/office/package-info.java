/** The office, the units it works with, and the names they go by. */
@NullMarked
package cn.yaodian.domain.office;

import org.jspecify.annotations.NullMarked;
