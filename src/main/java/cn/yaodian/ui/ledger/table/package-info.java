/** A grid whose first columns stay where they are: lazy rows and columns, headings with their filters. */
@NullMarked
package cn.yaodian.ui.ledger.table;

import org.jspecify.annotations.NullMarked;
