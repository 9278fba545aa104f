/** What stands around the text: masthead, number, title, addressees, covering notice, signature, date, imprint. */
@NullMarked
package cn.yaodian.reading.header;

import org.jspecify.annotations.NullMarked;
