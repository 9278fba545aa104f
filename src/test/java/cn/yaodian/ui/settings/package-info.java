/** The settings page as a clerk fills it in. */
@NullMarked
package cn.yaodian.ui.settings;

import org.jspecify.annotations.NullMarked;
