/** Documents that are zip archives of XML parts, unpacked within bounds. */
@NullMarked
package cn.yaodian.reading.archive;

import org.jspecify.annotations.NullMarked;
