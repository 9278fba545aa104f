/** Use cases, one class each, with their transactions. */
@NullMarked
package cn.yaodian.service;

import org.jspecify.annotations.NullMarked;
