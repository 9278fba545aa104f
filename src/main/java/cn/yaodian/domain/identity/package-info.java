/** Identities of records: kept for life, never shown as numbers in a document. */
@NullMarked
package cn.yaodian.domain.identity;

import org.jspecify.annotations.NullMarked;
