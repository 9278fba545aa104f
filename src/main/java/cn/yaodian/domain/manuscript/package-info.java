/** 文稿: the documents an office writes, in its words, with their kinds, versions and templates. */
@NullMarked
package cn.yaodian.domain.manuscript;

import org.jspecify.annotations.NullMarked;
