/** A fictional city's office that comes with the program, to look at and to try things in. */
@NullMarked
package cn.yaodian.service.sample;

import org.jspecify.annotations.NullMarked;
