/** The three-column drafting screen: outline, text, page. */
@NullMarked
package cn.yaodian.ui.drafting;

import org.jspecify.annotations.NullMarked;
