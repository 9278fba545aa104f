/** The sentences are whole: none missing, none left over. */
@NullMarked
package cn.yaodian.messages;

import org.jspecify.annotations.NullMarked;
