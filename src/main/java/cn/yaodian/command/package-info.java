/** The command line: the same services without a screen. */
@NullMarked
package cn.yaodian.command;

import org.jspecify.annotations.NullMarked;
