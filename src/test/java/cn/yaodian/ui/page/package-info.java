@NullMarked
package cn.yaodian.ui.page;

import org.jspecify.annotations.NullMarked;
