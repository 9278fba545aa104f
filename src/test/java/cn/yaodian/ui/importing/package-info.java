/** Tests of looking over what a document gave. */
@NullMarked
package cn.yaodian.ui.importing;

import org.jspecify.annotations.NullMarked;
