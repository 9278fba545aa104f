@NullMarked
package cn.yaodian.domain.ledger;

import org.jspecify.annotations.NullMarked;
