@NullMarked
package cn.yaodian.ui.manuscript.writing;

import org.jspecify.annotations.NullMarked;
