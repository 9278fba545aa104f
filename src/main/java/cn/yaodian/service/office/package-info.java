/** The user's own office. */
@NullMarked
package cn.yaodian.service.office;

import org.jspecify.annotations.NullMarked;
