@NullMarked
package cn.yaodian.ui.manuscript.number;

import org.jspecify.annotations.NullMarked;
