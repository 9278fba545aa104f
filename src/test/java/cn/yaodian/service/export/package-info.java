/** Every export ends with a whole file or with a reason. */
@NullMarked
package cn.yaodian.service.export;

import org.jspecify.annotations.NullMarked;
