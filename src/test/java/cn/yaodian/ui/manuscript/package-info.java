@NullMarked
package cn.yaodian.ui.manuscript;

import org.jspecify.annotations.NullMarked;
