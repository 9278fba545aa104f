/** 分户填报表 read back: whoever edited it with whatever program, row by row, nothing guessed. */
@NullMarked
package cn.yaodian.reading.form;

import org.jspecify.annotations.NullMarked;
