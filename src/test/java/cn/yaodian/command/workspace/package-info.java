/** What the commands do with workspaces. */
@NullMarked
package cn.yaodian.command.workspace;

import org.jspecify.annotations.NullMarked;
