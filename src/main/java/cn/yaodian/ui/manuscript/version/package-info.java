/** The versions of a manuscript: what each said, how it looked, and what the next one changed. */
@NullMarked
package cn.yaodian.ui.manuscript.version;

import org.jspecify.annotations.NullMarked;
