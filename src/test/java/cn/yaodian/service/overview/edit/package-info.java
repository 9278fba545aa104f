@NullMarked
package cn.yaodian.service.overview.edit;

import org.jspecify.annotations.NullMarked;
