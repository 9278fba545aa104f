/** The files that plans were read from. */
@NullMarked
package cn.yaodian.storage.source;

import org.jspecify.annotations.NullMarked;
