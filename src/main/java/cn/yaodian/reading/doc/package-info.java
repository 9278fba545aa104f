/** The binary Word documents of 97 to 2003, and as far as they can be read those of 6 and 95. */
@NullMarked
package cn.yaodian.reading.doc;

import org.jspecify.annotations.NullMarked;
