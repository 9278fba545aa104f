@NullMarked
package cn.yaodian.reading.attachment;

import org.jspecify.annotations.NullMarked;
