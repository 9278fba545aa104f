@NullMarked
package cn.yaodian.service.ledger;

import org.jspecify.annotations.NullMarked;
