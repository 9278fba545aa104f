/** Pages as they are measured, whatever file they come from. All lengths are millimetres, type sizes points. */
@NullMarked
package cn.yaodian.inspection.measure;

import org.jspecify.annotations.NullMarked;
