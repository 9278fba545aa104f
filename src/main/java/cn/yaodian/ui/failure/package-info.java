/** What went wrong, as the clerk is told. */
@NullMarked
package cn.yaodian.ui.failure;

import org.jspecify.annotations.NullMarked;
