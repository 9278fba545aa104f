/** A workspace through what it offers to the window. */
@NullMarked
package cn.yaodian.service.workspace;

import org.jspecify.annotations.NullMarked;
