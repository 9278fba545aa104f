/** From a file to its bytes, its kind by content, and its characters; nothing here knows what a plan is. */
@NullMarked
package cn.yaodian.reading.file;

import org.jspecify.annotations.NullMarked;
