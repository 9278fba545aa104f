/** The same text as a file of every kind that offices send. */
@NullMarked
package cn.yaodian.reading.format;

import org.jspecify.annotations.NullMarked;
