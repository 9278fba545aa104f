/** Commands for the ledgers: tables shown, written, and read back. */
@NullMarked
package cn.yaodian.command.ledger;

import org.jspecify.annotations.NullMarked;
