/** One manuscript on its desk: written, numbered, issued, corrected. */
@NullMarked
package cn.yaodian.ui.manuscript.writing;

import org.jspecify.annotations.NullMarked;
