/** Pages made by LibreOffice, where it is installed, of documents that have none of their own. */
@NullMarked
package cn.yaodian.inspection.office;

import org.jspecify.annotations.NullMarked;
