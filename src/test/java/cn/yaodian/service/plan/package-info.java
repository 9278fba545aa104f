/** Plans kept and taken in. */
@NullMarked
package cn.yaodian.service.plan;

import org.jspecify.annotations.NullMarked;
