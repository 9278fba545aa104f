/** The office's ledgers as tables: on the screen, on paper and in workbooks alike. */
@NullMarked
package cn.yaodian.service.overview;

import org.jspecify.annotations.NullMarked;
