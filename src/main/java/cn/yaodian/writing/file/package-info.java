/** How every file that the program writes comes to be: whole or not at all, under a name any system takes. */
@NullMarked
package cn.yaodian.writing.file;

import org.jspecify.annotations.NullMarked;
