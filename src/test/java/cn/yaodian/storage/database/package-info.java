/** The database opened, migrated, backed up, damaged, full. */
@NullMarked
package cn.yaodian.storage.database;

import org.jspecify.annotations.NullMarked;
