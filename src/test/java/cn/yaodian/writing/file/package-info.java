/** Files are whole or not there. */
@NullMarked
package cn.yaodian.writing.file;

import org.jspecify.annotations.NullMarked;
