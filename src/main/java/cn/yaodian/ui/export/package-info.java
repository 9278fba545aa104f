/** Exports of one plan: where to, under which name, what came of it; and the inspection sheets before printing. */
@NullMarked
package cn.yaodian.ui.export;

import org.jspecify.annotations.NullMarked;
