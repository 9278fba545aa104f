/** 分户填报表: what a unit is sent to fill in, how its rows are known again, and what came back row by row. */
@NullMarked
package cn.yaodian.domain.returns.form;

import org.jspecify.annotations.NullMarked;
