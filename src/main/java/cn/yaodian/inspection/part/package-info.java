/** The parts of an official document, told by what stands on its pages. */
@NullMarked
package cn.yaodian.inspection.part;

import org.jspecify.annotations.NullMarked;
