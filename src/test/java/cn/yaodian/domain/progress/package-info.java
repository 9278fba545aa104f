@NullMarked
package cn.yaodian.domain.progress;

import org.jspecify.annotations.NullMarked;
