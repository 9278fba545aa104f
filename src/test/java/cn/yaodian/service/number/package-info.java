@NullMarked
package cn.yaodian.service.number;

import org.jspecify.annotations.NullMarked;
