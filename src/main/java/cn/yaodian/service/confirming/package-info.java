/** A document that was read, looked over with its source: what each piece became, what is doubtful, what can be changed. */
@NullMarked
package cn.yaodian.service.confirming;

import org.jspecify.annotations.NullMarked;
