/** Pages hold every word, unclipped, in fonts of their own. */
@NullMarked
package cn.yaodian.writing.report;

import org.jspecify.annotations.NullMarked;
