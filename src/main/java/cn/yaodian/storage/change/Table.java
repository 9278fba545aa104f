package cn.yaodian.storage.change;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The tables whose rows the history follows. Each has one column that identifies its rows. */
public enum Table {
    OFFICE("id"),
    UNIT("id"),
    UNIT_ALIAS("id"),
    UNIT_DISTINCTION("id"),
    PLAN("id"),
    PLAN_ISSUE("plan_id"),
    PLAN_ISSUE_NAME("id"),
    SECTION("id"),
    TASK("id"),
    DUTY("id"),
    INDICATOR("id"),
    SOURCE_FILE("id"),
    MANUSCRIPT("id"),
    MANUSCRIPT_VERSION("id"),
    MANUSCRIPT_TEMPLATE("template_key"),
    NUMBER_WORD("id"),
    NUMBER_START("id"),
    REGISTERED_NUMBER("id"),
    UNIT_GROUP("unit_id"),
    UNIT_MEMBERSHIP("id"),
    LEDGER_TASK("task_id"),
    LEDGER_EXTENSION("id"),
    LEDGER_MILESTONE("id"),
    LEDGER_PART("id"),
    LEDGER_MOVE("id"),
    LEDGER_INDICATOR("id"),
    LEDGER_INDICATOR_UNIT("id"),
    LEDGER_FIGURE("id"),
    RETURN_COLLECTION("id"),
    RETURN_SUBMISSION("id"),
    RETURN_EVENT("id"),
    RETURN_FILE("id"),
    RETURN_REPORT("id"),
    RETURN_PRESET("preset_key"),
    EVIDENCE("id"),
    LIGHT_RULE("id"),
    LEDGER_VIEW("id"),
    WORKING_CALENDAR("id");

    private static final Set<Table> LEDGER = EnumSet.range(LEDGER_TASK, EVIDENCE);

    private final String key;

    Table(String key) {
        this.key = key;
    }

    /** As SQL names it. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that identifies a row. */
    public String key() {
        return key;
    }

    /** Whether its rows are part of a plan's own text; those of the ledger only belong to one. */
    boolean isPlanText() {
        return !LEDGER.contains(this);
    }

    static Table ofSql(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
