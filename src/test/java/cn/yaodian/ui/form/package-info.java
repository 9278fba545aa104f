@NullMarked
package cn.yaodian.ui.form;

import org.jspecify.annotations.NullMarked;
