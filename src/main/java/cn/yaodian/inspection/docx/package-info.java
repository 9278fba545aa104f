/** What a DOCX says of its own pages. */
@NullMarked
package cn.yaodian.inspection.docx;

import org.jspecify.annotations.NullMarked;
