/** OFD to measured pages (GB/T 33190-2016). */
@NullMarked
package cn.yaodian.inspection.ofd;

import org.jspecify.annotations.NullMarked;
