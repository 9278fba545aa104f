/** Documents made to do harm, or that carry what could: each is read without it or refused in a sentence. */
@NullMarked
package cn.yaodian.reading.hostile;

import org.jspecify.annotations.NullMarked;
