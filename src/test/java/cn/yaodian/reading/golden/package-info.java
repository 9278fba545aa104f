/** Documents with answers made by hand. */
@NullMarked
package cn.yaodian.reading.golden;

import org.jspecify.annotations.NullMarked;
