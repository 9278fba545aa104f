/** Tests of what waits. */
@NullMarked
package cn.yaodian.service.agenda;

import org.jspecify.annotations.NullMarked;
