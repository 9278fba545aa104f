@NullMarked
package cn.yaodian.ui.drafting;

import org.jspecify.annotations.NullMarked;
