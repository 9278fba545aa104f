@NullMarked
package cn.yaodian.ui.manuscript.list;

import org.jspecify.annotations.NullMarked;
