/** The register of numbers as a table. */
@NullMarked
package cn.yaodian.composing.number;

import org.jspecify.annotations.NullMarked;
