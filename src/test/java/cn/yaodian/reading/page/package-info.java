/** Printed pages put back into paragraphs and tables. */
@NullMarked
package cn.yaodian.reading.page;

import org.jspecify.annotations.NullMarked;
