/** The ledgers' tables as files and on paper. */
@NullMarked
package cn.yaodian.service.overview.export;

import org.jspecify.annotations.NullMarked;
