/** 文稿: written, numbered, issued and then frozen, corrected in a new version; the office's own templates. */
@NullMarked
package cn.yaodian.service.manuscript;

import org.jspecify.annotations.NullMarked;
