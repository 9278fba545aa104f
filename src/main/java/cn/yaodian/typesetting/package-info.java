/** Official documents set on pages by GB/T 9704-2012: pages of positioned text and rules. */
@NullMarked
package cn.yaodian.typesetting;

import org.jspecify.annotations.NullMarked;
