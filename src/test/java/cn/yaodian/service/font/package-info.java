/** What is told of fonts. */
@NullMarked
package cn.yaodian.service.font;

import org.jspecify.annotations.NullMarked;
