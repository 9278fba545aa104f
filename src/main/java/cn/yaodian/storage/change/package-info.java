/** The one way by which rows are written: with their history, and back again. */
@NullMarked
package cn.yaodian.storage.change;

import org.jspecify.annotations.NullMarked;
