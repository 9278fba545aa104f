/** An outline made into what is reported of a document and into the plan that the office keeps. */
@NullMarked
package cn.yaodian.reading.conversion;

import org.jspecify.annotations.NullMarked;
