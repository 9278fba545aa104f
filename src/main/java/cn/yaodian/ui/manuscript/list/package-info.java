/** 文稿: the list of every manuscript, and new ones by kind. */
@NullMarked
package cn.yaodian.ui.manuscript.list;

import org.jspecify.annotations.NullMarked;
