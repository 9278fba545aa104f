/** Tests of what is written down between two starts. */
@NullMarked
package cn.yaodian.ui.preferences;

import org.jspecify.annotations.NullMarked;
