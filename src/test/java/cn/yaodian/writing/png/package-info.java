/** Pages as pictures. */
@NullMarked
package cn.yaodian.writing.png;

import org.jspecify.annotations.NullMarked;
