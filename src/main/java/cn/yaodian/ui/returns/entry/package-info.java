/** What one unit sent, looked at or entered by hand. */
@NullMarked
package cn.yaodian.ui.returns.entry;

import org.jspecify.annotations.NullMarked;
