/** How this computer's user had the window, written down between two starts. */
@NullMarked
package cn.yaodian.ui.preferences;

import org.jspecify.annotations.NullMarked;
