/** Tables out of the ledger: as workbooks, as PDF and on paper, just as they are shown. */
@NullMarked
package cn.yaodian.ui.ledger.output;

import org.jspecify.annotations.NullMarked;
