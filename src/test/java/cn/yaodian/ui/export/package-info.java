@NullMarked
package cn.yaodian.ui.export;

import org.jspecify.annotations.NullMarked;
