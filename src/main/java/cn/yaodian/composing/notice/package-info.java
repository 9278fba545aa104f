/** The red-headed notice: a plan and the document that carries it out of the office. */
@NullMarked
package cn.yaodian.composing.notice;

import org.jspecify.annotations.NullMarked;
