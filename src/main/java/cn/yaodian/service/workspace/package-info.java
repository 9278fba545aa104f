/** One office's folder: opened, listened to, backed up, closed. */
@NullMarked
package cn.yaodian.service.workspace;

import org.jspecify.annotations.NullMarked;
