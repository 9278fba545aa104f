@NullMarked
package cn.yaodian.ui.drafting.chip;

import org.jspecify.annotations.NullMarked;
