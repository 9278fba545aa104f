/** Commands that work in a workspace. */
@NullMarked
package cn.yaodian.command.workspace;

import org.jspecify.annotations.NullMarked;
