@NullMarked
package cn.yaodian.command.ledger;

import org.jspecify.annotations.NullMarked;
