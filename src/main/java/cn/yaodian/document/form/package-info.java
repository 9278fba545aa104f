/** A workbook that somebody else fills in: what stands, what is open, what is checked, and the codes that it bears. */
@NullMarked
package cn.yaodian.document.form;

import org.jspecify.annotations.NullMarked;
