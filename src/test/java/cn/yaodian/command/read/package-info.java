/** The command that says what a document holds. */
@NullMarked
package cn.yaodian.command.read;

import org.jspecify.annotations.NullMarked;
