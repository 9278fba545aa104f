/** Several tables bound into one file. */
@NullMarked
package cn.yaodian.document.book;

import org.jspecify.annotations.NullMarked;
