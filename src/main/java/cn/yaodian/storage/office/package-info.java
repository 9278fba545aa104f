/** The office and its units as rows. */
@NullMarked
package cn.yaodian.storage.office;

import org.jspecify.annotations.NullMarked;
