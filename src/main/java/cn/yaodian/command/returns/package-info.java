/** Collecting returns from scripts. */
@NullMarked
package cn.yaodian.command.returns;

import org.jspecify.annotations.NullMarked;
