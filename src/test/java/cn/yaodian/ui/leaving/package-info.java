/** Tests of leaving an office. */
@NullMarked
package cn.yaodian.ui.leaving;

import org.jspecify.annotations.NullMarked;
