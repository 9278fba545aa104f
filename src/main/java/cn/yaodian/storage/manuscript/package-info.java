/** Manuscripts, what was issued of them, and the office's templates as rows. */
@NullMarked
package cn.yaodian.storage.manuscript;

import org.jspecify.annotations.NullMarked;
