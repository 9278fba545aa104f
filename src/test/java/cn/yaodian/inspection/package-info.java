/** Documents of each form, measured in every format, and damaged so that each clause is seen to be missed. */
@NullMarked
package cn.yaodian.inspection;

import org.jspecify.annotations.NullMarked;
