@NullMarked
package cn.yaodian.writing.font;

import org.jspecify.annotations.NullMarked;
