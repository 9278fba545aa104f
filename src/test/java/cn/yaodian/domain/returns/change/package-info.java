@NullMarked
package cn.yaodian.domain.returns.change;

import org.jspecify.annotations.NullMarked;
