/** Finds plans, sections, tasks and units by words in them. */
@NullMarked
package cn.yaodian.service.search;

import org.jspecify.annotations.NullMarked;
