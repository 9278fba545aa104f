/** The register of units. */
@NullMarked
package cn.yaodian.service.unit;

import org.jspecify.annotations.NullMarked;
