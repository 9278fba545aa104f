@NullMarked
package cn.yaodian.service.overview.export;

import org.jspecify.annotations.NullMarked;
