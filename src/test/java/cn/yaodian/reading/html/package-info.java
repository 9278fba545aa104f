/** Pages as sites and office programs save them, and pages that are broken. */
@NullMarked
package cn.yaodian.reading.html;

import org.jspecify.annotations.NullMarked;
