/** Text that remembers where in the source each of its characters stood. */
@NullMarked
package cn.yaodian.reading.text;

import org.jspecify.annotations.NullMarked;
