/** Steps taken back and made again, from wherever it is asked. */
@NullMarked
package cn.yaodian.ui.history;

import org.jspecify.annotations.NullMarked;
