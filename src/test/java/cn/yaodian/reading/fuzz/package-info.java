/** Good documents damaged in thousands of ways: each gives a plan or is refused in a sentence. */
@NullMarked
package cn.yaodian.reading.fuzz;

import org.jspecify.annotations.NullMarked;
