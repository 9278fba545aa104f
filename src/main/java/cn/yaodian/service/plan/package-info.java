/** Plans kept, edited and taken in from documents. */
@NullMarked
package cn.yaodian.service.plan;

import org.jspecify.annotations.NullMarked;
