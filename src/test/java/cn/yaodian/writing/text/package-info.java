/** Text files as they come out. */
@NullMarked
package cn.yaodian.writing.text;

import org.jspecify.annotations.NullMarked;
