@NullMarked
package cn.yaodian.ui.drafting.text;

import org.jspecify.annotations.NullMarked;
