@NullMarked
package cn.yaodian.service.overview;

import org.jspecify.annotations.NullMarked;
