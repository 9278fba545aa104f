/** Which units a text names for a task, and in what part. */
@NullMarked
package cn.yaodian.reading.duty;

import org.jspecify.annotations.NullMarked;
