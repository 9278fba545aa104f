/** What the program writes, it reads back. */
@NullMarked
package cn.yaodian.roundtrip;

import org.jspecify.annotations.NullMarked;
