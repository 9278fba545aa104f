package cn.yaodian.storage.database;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The numbered migrations of a program.
 *
 * @param current    the version that it works with: that of its last migration
 * @param migrations where they lie
 */
record Schema(int current, List<String> migrations) {

    static final Schema OF_THIS_PROGRAM = new Schema(4, List.of("classpath:cn/yaodian/storage/migrations"));

    private static final String HISTORY_IS_THERE = """
                                                   select count(*) from information_schema.tables where table_name = 'flyway_schema_history'""";

    private static final String LATEST_VERSION = """
                                                 select max(cast("version" as integer)) from "flyway_schema_history" where "success" and "version" is not null""";

    /** The version of the database; 0 for one that is still empty. */
    static int version(Jdbi jdbi) {
        return jdbi.withHandle(handle -> {
            if (handle.createQuery(HISTORY_IS_THERE).mapTo(Integer.class).one() == 0) {
                return 0;
            }
            Optional<Integer> latest = handle.createQuery(LATEST_VERSION).mapTo(Integer.class).findOne();
            return latest.orElse(0);
        });
    }

    /** Brings a database to the current version. */
    void migrate(DataSource database) {
        Flyway.configure().dataSource(database).locations(migrations.toArray(String[]::new)).load().migrate();
    }
}
