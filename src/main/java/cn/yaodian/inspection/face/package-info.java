/** Typefaces told by the names of fonts. */
@NullMarked
package cn.yaodian.inspection.face;

import org.jspecify.annotations.NullMarked;
