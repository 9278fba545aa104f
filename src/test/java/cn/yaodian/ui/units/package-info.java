@NullMarked
package cn.yaodian.ui.units;

import org.jspecify.annotations.NullMarked;
