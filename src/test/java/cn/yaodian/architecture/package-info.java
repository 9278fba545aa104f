/** Rules about the code itself. */
@NullMarked
package cn.yaodian.architecture;

import org.jspecify.annotations.NullMarked;
