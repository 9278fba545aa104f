@NullMarked
package cn.yaodian.service.manuscript;

import org.jspecify.annotations.NullMarked;
