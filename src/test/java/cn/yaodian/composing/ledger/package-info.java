@NullMarked
package cn.yaodian.composing.ledger;

import org.jspecify.annotations.NullMarked;
