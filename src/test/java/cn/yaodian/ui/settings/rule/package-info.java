/** Tests of the rules of lights in the settings. */
@NullMarked
package cn.yaodian.ui.settings.rule;

import org.jspecify.annotations.NullMarked;
