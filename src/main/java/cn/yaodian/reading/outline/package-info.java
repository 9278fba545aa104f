/** Numbered paragraphs made into a tree, and each told for what it is: heading, task or part of a text. */
@NullMarked
package cn.yaodian.reading.outline;

import org.jspecify.annotations.NullMarked;
