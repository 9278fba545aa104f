/** How an office looks at its ledgers: what is picked, in which order, in which columns. Data, kept and exchanged. */
@NullMarked
package cn.yaodian.domain.view;

import org.jspecify.annotations.NullMarked;
