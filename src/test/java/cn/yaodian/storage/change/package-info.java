/** Steps made, taken back and made again. */
@NullMarked
package cn.yaodian.storage.change;

import org.jspecify.annotations.NullMarked;
