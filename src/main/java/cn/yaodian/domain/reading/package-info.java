/** What a document was found to say, as it is written, and what became of each of its characters. */
@NullMarked
package cn.yaodian.domain.reading;

import org.jspecify.annotations.NullMarked;
