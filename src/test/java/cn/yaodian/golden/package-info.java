/** Expected files, kept beside the tests, to which what is written is compared. */
@NullMarked
package cn.yaodian.golden;

import org.jspecify.annotations.NullMarked;
