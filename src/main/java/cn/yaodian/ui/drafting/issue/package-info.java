/** The form for the document that a plan is issued with. */
@NullMarked
package cn.yaodian.ui.drafting.issue;

import org.jspecify.annotations.NullMarked;
