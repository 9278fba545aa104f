/** The command that holds documents against GB/T 9704-2012. */
@NullMarked
package cn.yaodian.command.inspect;

import org.jspecify.annotations.NullMarked;
