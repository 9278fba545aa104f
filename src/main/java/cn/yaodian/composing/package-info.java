/** What the office keeps, turned into what is to be written. */
@NullMarked
package cn.yaodian.composing;

import org.jspecify.annotations.NullMarked;
