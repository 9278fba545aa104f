/** How every unit has met every collection of returns: units down, periods across. */
@NullMarked
package cn.yaodian.domain.returns.matrix;

import org.jspecify.annotations.NullMarked;
