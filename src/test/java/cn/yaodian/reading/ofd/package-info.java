/** OFD files drawn by hand. */
@NullMarked
package cn.yaodian.reading.ofd;

import org.jspecify.annotations.NullMarked;
