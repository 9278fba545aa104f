/** The whole program, in this process and in one of its own. */
@NullMarked
package cn.yaodian;

import org.jspecify.annotations.NullMarked;
