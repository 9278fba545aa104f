/** What a clerk types becomes the document that she means. */
@NullMarked
package cn.yaodian.composing.manuscript;

import org.jspecify.annotations.NullMarked;
