/** Pages to OFD, the fixed-layout format of GB/T 33190-2016. */
@NullMarked
package cn.yaodian.writing.ofd;

import org.jspecify.annotations.NullMarked;
