/** 文号登记: what numbers were given, held and made void, and which comes next. */
@NullMarked
package cn.yaodian.ui.manuscript.number;

import org.jspecify.annotations.NullMarked;
