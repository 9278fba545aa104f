/** Many lines changed at once, seen before it is done. */
@NullMarked
package cn.yaodian.ui.ledger.bulk;

import org.jspecify.annotations.NullMarked;
