/** The yearly plan: sections, numbered tasks, duties, and the document it is issued with. */
@NullMarked
package cn.yaodian.domain.plan;

import org.jspecify.annotations.NullMarked;
