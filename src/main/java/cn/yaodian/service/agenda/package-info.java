/** What waits for the clerk, computed from the plans and the register. */
@NullMarked
package cn.yaodian.service.agenda;

import org.jspecify.annotations.NullMarked;
