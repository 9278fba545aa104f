/** Tests of the asking whom names in duties mean. */
@NullMarked
package cn.yaodian.service.duty;

import org.jspecify.annotations.NullMarked;
