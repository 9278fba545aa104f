/** Looking a document over before it is kept, tried. */
@NullMarked
package cn.yaodian.service.confirming;

import org.jspecify.annotations.NullMarked;
