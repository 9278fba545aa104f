/** Plans as rows. */
@NullMarked
package cn.yaodian.storage.plan;

import org.jspecify.annotations.NullMarked;
