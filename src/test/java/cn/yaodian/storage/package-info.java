/** Plans made up for trying the database. */
@NullMarked
package cn.yaodian.storage;

import org.jspecify.annotations.NullMarked;
