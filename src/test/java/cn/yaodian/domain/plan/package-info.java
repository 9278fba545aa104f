@NullMarked
package cn.yaodian.domain.plan;

import org.jspecify.annotations.NullMarked;
