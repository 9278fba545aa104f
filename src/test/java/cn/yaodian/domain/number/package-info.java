@NullMarked
package cn.yaodian.domain.number;

import org.jspecify.annotations.NullMarked;
