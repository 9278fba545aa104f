/** The fields of a manuscript around its text, in cards by part; each part shows what the form of the document has. */
@NullMarked
package cn.yaodian.ui.manuscript.field;

import org.jspecify.annotations.NullMarked;
