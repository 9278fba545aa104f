@NullMarked
package cn.yaodian.composing.notice;

import org.jspecify.annotations.NullMarked;
