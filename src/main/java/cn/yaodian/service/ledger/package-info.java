/** The ledger: opening it on issue, moving tasks and units' parts, extensions, figures and returns. */
@NullMarked
package cn.yaodian.service.ledger;

import org.jspecify.annotations.NullMarked;
