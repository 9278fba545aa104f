/** The embedded database of one folder: opened, migrated, backed up, restored; what goes wrong told in the program's words. */
@NullMarked
package cn.yaodian.storage.database;

import org.jspecify.annotations.NullMarked;
