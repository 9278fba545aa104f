/** Tables that the program wrote as workbooks and somebody changed: what stands in them now, by code and key. */
@NullMarked
package cn.yaodian.reading.ledger;

import org.jspecify.annotations.NullMarked;
