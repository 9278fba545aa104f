@NullMarked
package cn.yaodian.year;

import org.jspecify.annotations.NullMarked;
