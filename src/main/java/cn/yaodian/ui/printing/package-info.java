/** Set pages before they go on paper: which printer, which sides, which pages, and what will be missing. */
@NullMarked
package cn.yaodian.ui.printing;

import org.jspecify.annotations.NullMarked;
