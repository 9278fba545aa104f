/** Which columns a table shows, kept as presets, and the views that the clerk comes back to. */
@NullMarked
package cn.yaodian.ui.ledger.preset;

import org.jspecify.annotations.NullMarked;
