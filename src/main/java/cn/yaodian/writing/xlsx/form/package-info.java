/** Forms as workbooks that somebody else fills in, and the same workbooks sent back with what is wrong in them. */
@NullMarked
package cn.yaodian.writing.xlsx.form;

import org.jspecify.annotations.NullMarked;
