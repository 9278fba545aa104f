@NullMarked
package cn.yaodian.reading.units;

import org.jspecify.annotations.NullMarked;
