/** Pages onto Java's graphics. */
@NullMarked
package cn.yaodian.writing.graphics;

import org.jspecify.annotations.NullMarked;
