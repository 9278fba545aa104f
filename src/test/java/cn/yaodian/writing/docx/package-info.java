@NullMarked
package cn.yaodian.writing.docx;

import org.jspecify.annotations.NullMarked;
