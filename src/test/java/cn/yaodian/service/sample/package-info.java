@NullMarked
package cn.yaodian.service.sample;

import org.jspecify.annotations.NullMarked;
