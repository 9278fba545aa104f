/** 检查版式: a document's pages held against GB/T 9704-2012, clause by clause; anyone's file as well as this one. */
@NullMarked
package cn.yaodian.ui.manuscript.inspect;

import org.jspecify.annotations.NullMarked;
