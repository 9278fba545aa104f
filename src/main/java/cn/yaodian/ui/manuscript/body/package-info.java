/** The text of a manuscript and of its annexes: written a paragraph a line, shown in the typefaces it is printed in. */
@NullMarked
package cn.yaodian.ui.manuscript.body;

import org.jspecify.annotations.NullMarked;
