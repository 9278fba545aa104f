/** The fonts that documents are made with: the official ones where installed, else those that come with the program. */
@NullMarked
package cn.yaodian.writing.font;

import org.jspecify.annotations.NullMarked;
