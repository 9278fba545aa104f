/** Saved web pages, and what office programs save as such: the document found among what a page puts around it. */
@NullMarked
package cn.yaodian.reading.html;

import org.jspecify.annotations.NullMarked;
