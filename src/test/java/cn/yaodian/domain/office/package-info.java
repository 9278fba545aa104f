@NullMarked
package cn.yaodian.domain.office;

import org.jspecify.annotations.NullMarked;
