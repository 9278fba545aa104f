/** What was changed in a ledger's table, on the screen or in a workbook, taken into the ledger. */
@NullMarked
package cn.yaodian.service.overview.edit;

import org.jspecify.annotations.NullMarked;
