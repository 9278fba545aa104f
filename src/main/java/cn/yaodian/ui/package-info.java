/** The window. */
@NullMarked
package cn.yaodian.ui;

import org.jspecify.annotations.NullMarked;
