/** 编号登记: which number comes next, which are held, used or void, and why. */
@NullMarked
package cn.yaodian.service.number;

import org.jspecify.annotations.NullMarked;
