@NullMarked
package cn.yaodian.service.returns;

import org.jspecify.annotations.NullMarked;
