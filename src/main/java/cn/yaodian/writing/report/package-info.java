/** Tables laid out page by page by JasperReports: for the printer, for PDF, and as pictures for the preview. */
@NullMarked
package cn.yaodian.writing.report;

import org.jspecify.annotations.NullMarked;
