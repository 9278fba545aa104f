/** Documents looked into without a workspace. */
@NullMarked
package cn.yaodian.service.reading;

import org.jspecify.annotations.NullMarked;
