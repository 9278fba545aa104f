/** Neutral documents turned into files: docx, pdf, xlsx, print. */
@NullMarked
package cn.yaodian.writing;

import org.jspecify.annotations.NullMarked;
