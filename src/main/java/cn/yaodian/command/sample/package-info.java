/** The sample office, to look at and to try things in. */
@NullMarked
package cn.yaodian.command.sample;

import org.jspecify.annotations.NullMarked;
