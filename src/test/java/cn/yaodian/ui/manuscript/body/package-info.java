@NullMarked
package cn.yaodian.ui.manuscript.body;

import org.jspecify.annotations.NullMarked;
