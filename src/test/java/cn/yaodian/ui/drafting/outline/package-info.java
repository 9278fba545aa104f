@NullMarked
package cn.yaodian.ui.drafting.outline;

import org.jspecify.annotations.NullMarked;
