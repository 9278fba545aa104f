/** Every sentence that a user reads on the screen or in the terminal. */
@NullMarked
package cn.yaodian.messages;

import org.jspecify.annotations.NullMarked;
