/** Fields with their labels and their errors. */
@NullMarked
package cn.yaodian.ui.form;

import org.jspecify.annotations.NullMarked;
