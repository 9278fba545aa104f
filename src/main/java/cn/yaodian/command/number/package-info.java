/** Commands for the register of numbers. */
@NullMarked
package cn.yaodian.command.number;

import org.jspecify.annotations.NullMarked;
