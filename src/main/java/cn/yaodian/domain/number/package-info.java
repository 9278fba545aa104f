/** 发文字号 and 期号: how the numbers of documents are counted, held, used and made void. */
@NullMarked
package cn.yaodian.domain.number;

import org.jspecify.annotations.NullMarked;
