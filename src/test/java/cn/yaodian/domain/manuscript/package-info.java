@NullMarked
package cn.yaodian.domain.manuscript;

import org.jspecify.annotations.NullMarked;
