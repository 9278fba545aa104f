/** Whatever was done, taken back and made again. */
@NullMarked
package cn.yaodian.service.history;

import org.jspecify.annotations.NullMarked;
