/** Lines put together again into paragraphs, on evidence that is kept. */
@NullMarked
package cn.yaodian.reading.paragraph;

import org.jspecify.annotations.NullMarked;
