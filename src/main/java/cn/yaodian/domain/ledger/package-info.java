/** 台账: what was asked of whom, how far each has come by its own word, and every move with who, when and why. */
@NullMarked
package cn.yaodian.domain.ledger;

import org.jspecify.annotations.NullMarked;
