/** The panel before pages go on paper. */
@NullMarked
package cn.yaodian.ui.printing;

import org.jspecify.annotations.NullMarked;
