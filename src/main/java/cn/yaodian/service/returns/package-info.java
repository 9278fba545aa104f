/**
 * 报送: forms made for units, what they send back read and compared before it is written, who has not reported.
 * {@link cn.yaodian.service.returns.ReturnServices} has all of it.
 */
@NullMarked
package cn.yaodian.service.returns;

import org.jspecify.annotations.NullMarked;
