/** The text, one card for each heading and each task. */
@NullMarked
package cn.yaodian.ui.drafting.card;

import org.jspecify.annotations.NullMarked;
