/** Reads OFD, the pages with fixed places of GB/T 33190-2016. */
@NullMarked
package cn.yaodian.reading.ofd;

import org.jspecify.annotations.NullMarked;
