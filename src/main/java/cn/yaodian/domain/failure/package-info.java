/** What may go wrong through no fault of the program, each with a code and an exit status. */
@NullMarked
package cn.yaodian.domain.failure;

import org.jspecify.annotations.NullMarked;
