/** What the operating system does for the window: shows a folder. */
@NullMarked
package cn.yaodian.ui.system;

import org.jspecify.annotations.NullMarked;
