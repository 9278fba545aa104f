/** Which tasks each unit answers for, and which it takes part in. */
@NullMarked
package cn.yaodian.composing.assignment;

import org.jspecify.annotations.NullMarked;
