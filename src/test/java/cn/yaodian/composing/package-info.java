/** Plans made up for the composers' tests. */
@NullMarked
package cn.yaodian.composing;

import org.jspecify.annotations.NullMarked;
