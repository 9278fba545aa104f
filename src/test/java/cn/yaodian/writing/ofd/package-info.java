/** OFD files as they come out. */
@NullMarked
package cn.yaodian.writing.ofd;

import org.jspecify.annotations.NullMarked;
