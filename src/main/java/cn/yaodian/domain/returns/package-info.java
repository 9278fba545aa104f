/** 报送: what units owe for a period, what they sent, and how often they had to be reminded. */
@NullMarked
package cn.yaodian.domain.returns;

import org.jspecify.annotations.NullMarked;
