/** Fields, text and page of a manuscript or of a template beside each other, whatever becomes of what is written. */
@NullMarked
package cn.yaodian.ui.manuscript.editor;

import org.jspecify.annotations.NullMarked;
