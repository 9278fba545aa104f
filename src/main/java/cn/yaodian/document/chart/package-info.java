/** Charts as an office shows them, free of any file format: the screen, pictures and workbooks draw the same ones. */
@NullMarked
package cn.yaodian.document.chart;

import org.jspecify.annotations.NullMarked;
