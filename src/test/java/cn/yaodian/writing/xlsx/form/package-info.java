/** Forms as files. */
@NullMarked
package cn.yaodian.writing.xlsx.form;

import org.jspecify.annotations.NullMarked;
