/** One search box for everything. */
@NullMarked
package cn.yaodian.ui.search;

import org.jspecify.annotations.NullMarked;
