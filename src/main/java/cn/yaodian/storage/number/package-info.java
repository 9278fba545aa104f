/** The register of numbers as rows. */
@NullMarked
package cn.yaodian.storage.number;

import org.jspecify.annotations.NullMarked;
