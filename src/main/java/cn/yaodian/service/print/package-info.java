/** Paper: what a sheet will look like, which printers there are, and printing. */
@NullMarked
package cn.yaodian.service.print;

import org.jspecify.annotations.NullMarked;
