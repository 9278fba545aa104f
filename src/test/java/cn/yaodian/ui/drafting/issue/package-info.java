@NullMarked
package cn.yaodian.ui.drafting.issue;

import org.jspecify.annotations.NullMarked;
