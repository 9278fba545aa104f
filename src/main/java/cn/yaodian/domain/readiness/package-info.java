/** What a plan still lacks before it can go a step further on its way to being issued. */
@NullMarked
package cn.yaodian.domain.readiness;

import org.jspecify.annotations.NullMarked;
