@NullMarked
package cn.yaodian.domain.returns;

import org.jspecify.annotations.NullMarked;
