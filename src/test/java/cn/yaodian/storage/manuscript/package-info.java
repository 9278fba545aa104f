@NullMarked
package cn.yaodian.storage.manuscript;

import org.jspecify.annotations.NullMarked;
