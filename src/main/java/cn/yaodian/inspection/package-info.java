/** Holds the pages of any document, whoever made it, against GB/T 9704-2012, clause by clause. */
@NullMarked
package cn.yaodian.inspection;

import org.jspecify.annotations.NullMarked;
