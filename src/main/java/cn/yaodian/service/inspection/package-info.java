/** Holds files and manuscripts against GB/T 9704-2012. */
@NullMarked
package cn.yaodian.service.inspection;

import org.jspecify.annotations.NullMarked;
