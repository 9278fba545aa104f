@NullMarked
package cn.yaodian.ui.saving;

import org.jspecify.annotations.NullMarked;
