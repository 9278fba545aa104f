/** What units owe for a period and what they sent: what its screens share. */
@NullMarked
package cn.yaodian.ui.returns;

import org.jspecify.annotations.NullMarked;
