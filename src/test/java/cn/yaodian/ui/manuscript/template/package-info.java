@NullMarked
package cn.yaodian.ui.manuscript.template;

import org.jspecify.annotations.NullMarked;
