@NullMarked
package cn.yaodian.writing.graphics;

import org.jspecify.annotations.NullMarked;
