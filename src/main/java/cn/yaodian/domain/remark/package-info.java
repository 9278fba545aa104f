/** What was found doubtful or wrong, and on whose authority. */
@NullMarked
package cn.yaodian.domain.remark;

import org.jspecify.annotations.NullMarked;
