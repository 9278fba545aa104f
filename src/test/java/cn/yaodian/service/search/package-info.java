/** Tests of finding. */
@NullMarked
package cn.yaodian.service.search;

import org.jspecify.annotations.NullMarked;
