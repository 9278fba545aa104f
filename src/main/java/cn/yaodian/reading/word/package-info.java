/** What documents of Word have in common whether they are XML or of the older binary kind. */
@NullMarked
package cn.yaodian.reading.word;

import org.jspecify.annotations.NullMarked;
