/** PDF made in the tests, and read. */
@NullMarked
package cn.yaodian.reading.pdf;

import org.jspecify.annotations.NullMarked;
