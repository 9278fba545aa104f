@NullMarked
package cn.yaodian.domain.readiness;

import org.jspecify.annotations.NullMarked;
