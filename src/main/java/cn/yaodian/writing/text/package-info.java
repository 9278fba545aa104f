/** Documents as plain text. */
@NullMarked
package cn.yaodian.writing.text;

import org.jspecify.annotations.NullMarked;
