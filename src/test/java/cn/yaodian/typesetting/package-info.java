@NullMarked
package cn.yaodian.typesetting;

import org.jspecify.annotations.NullMarked;
