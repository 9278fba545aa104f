/** Official documents to DOCX, with the rules of GB/T 9704-2012 as styles for whoever edits on. */
@NullMarked
package cn.yaodian.writing.docx;

import org.jspecify.annotations.NullMarked;
