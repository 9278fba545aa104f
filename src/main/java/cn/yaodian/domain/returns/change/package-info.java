/** What a return says, row by row, beside what is on record: to be looked at before anything is written. */
@NullMarked
package cn.yaodian.domain.returns.change;

import org.jspecify.annotations.NullMarked;
