@NullMarked
package cn.yaodian.document;

import org.jspecify.annotations.NullMarked;
