@NullMarked
package cn.yaodian.service.unit;

import org.jspecify.annotations.NullMarked;
