/** The clauses of GB/T 9704-2012, each held against the parts of a document. */
@NullMarked
package cn.yaodian.inspection.clause;

import org.jspecify.annotations.NullMarked;
