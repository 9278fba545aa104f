/** Pages onto Java's graphics: for pictures of pages and for printers. */
@NullMarked
package cn.yaodian.writing.graphics;

import org.jspecify.annotations.NullMarked;
