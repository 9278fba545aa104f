/** What panels about a line of the ledger are made of: sections that fold, forms for a deed, the history. */
@NullMarked
package cn.yaodian.ui.ledger.side;

import org.jspecify.annotations.NullMarked;
