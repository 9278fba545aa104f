/** What the clerk picks lines by: below the headings, by a word anywhere, and by one click. */
@NullMarked
package cn.yaodian.ui.ledger.filter;

import org.jspecify.annotations.NullMarked;
