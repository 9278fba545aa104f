/** Commands as a script calls them: arguments in, text and exit status out. */
@NullMarked
package cn.yaodian.command;

import org.jspecify.annotations.NullMarked;
