@NullMarked
package cn.yaodian.composing.preset;

import org.jspecify.annotations.NullMarked;
