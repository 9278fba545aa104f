/** The program's entry: chooses the window or the command line. */
@NullMarked
package cn.yaodian;

import org.jspecify.annotations.NullMarked;
