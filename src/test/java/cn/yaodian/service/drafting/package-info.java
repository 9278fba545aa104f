@NullMarked
package cn.yaodian.service.drafting;

import org.jspecify.annotations.NullMarked;
