/** The collections of a year, and for the chosen one what each unit owes. */
@NullMarked
package cn.yaodian.ui.returns.list;

import org.jspecify.annotations.NullMarked;
