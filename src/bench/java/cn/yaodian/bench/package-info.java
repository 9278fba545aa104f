/** What is measured: reading, writing, and the start of the window. Built and run by the profile {@code bench} only. */
@NullMarked
package cn.yaodian.bench;

import org.jspecify.annotations.NullMarked;
