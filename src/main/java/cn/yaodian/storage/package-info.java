/** The embedded database: migrations, queries, backup, change log. */
@NullMarked
package cn.yaodian.storage;

import org.jspecify.annotations.NullMarked;
