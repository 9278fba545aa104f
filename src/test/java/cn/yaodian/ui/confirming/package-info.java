/** Looking a document over before it is kept, tried. */
@NullMarked
package cn.yaodian.ui.confirming;

import org.jspecify.annotations.NullMarked;
