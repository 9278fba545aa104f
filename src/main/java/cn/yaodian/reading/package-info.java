/** Files turned into plans, with every source character accounted for. */
@NullMarked
package cn.yaodian.reading;

import org.jspecify.annotations.NullMarked;
