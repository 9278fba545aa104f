package cn.yaodian.storage.ledger;

import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import java.util.UUID;

/** What a plan and its tasks have in the ledger, taken away with them. Undo brings all of it back. */
public final class LedgerRows {

    private static final String INDICATORS = "select id from ledger_indicator where task_id = :owner";
    private static final String COLLECTIONS = "select id from return_collection where plan_id = :owner";

    private static final String COUNTED = """
                                          select id from ledger_indicator
                                           where share_part in ($OF) or share_whole in ($OF)""".replace("$OF",
            INDICATORS);

    /** Rows of a table that an owner has. */
    private record Owned(Table table, String ids) {}

    /** Those that refer to others first. */
    private static final List<Owned> OF_TASK = List.of(
            new Owned(Table.EVIDENCE, "select id from evidence where task_id = :owner"),
            new Owned(Table.RETURN_REPORT,
                    "select id from return_report where part_id in (select id from ledger_part where task_id = :owner)"),
            new Owned(Table.LEDGER_FIGURE,
                    "select id from ledger_figure where indicator_id in (" + INDICATORS + ")"),
            new Owned(Table.LEDGER_INDICATOR_UNIT,
                    "select id from ledger_indicator_unit where indicator_id in (" + INDICATORS + ")"),
            new Owned(Table.LEDGER_INDICATOR, INDICATORS),
            new Owned(Table.LEDGER_MOVE, "select id from ledger_move where task_id = :owner"),
            new Owned(Table.LEDGER_PART, "select id from ledger_part where task_id = :owner"),
            new Owned(Table.LEDGER_MILESTONE, "select id from ledger_milestone where task_id = :owner"),
            new Owned(Table.LEDGER_EXTENSION, "select id from ledger_extension where task_id = :owner"),
            new Owned(Table.LEDGER_TASK, "select task_id from ledger_task where task_id = :owner"));

    private static final List<Owned> OF_PLAN = List.of(
            new Owned(Table.RETURN_FILE, "select id from return_file where submission_id in (select id from"
                    + " return_submission where collection_id in (" + COLLECTIONS + "))"),
            new Owned(Table.RETURN_EVENT,
                    "select id from return_event where submission_id in (select id from return_submission"
                            + " where collection_id in (" + COLLECTIONS + "))"),
            new Owned(Table.RETURN_REPORT, "select id from return_report where collection_id in (" + COLLECTIONS + ")"),
            new Owned(Table.RETURN_SUBMISSION,
                    "select id from return_submission where collection_id in (" + COLLECTIONS + ")"),
            new Owned(Table.RETURN_COLLECTION, COLLECTIONS));

    private LedgerRows() {}

    /** Before the task itself is deleted. */
    public static void deleteTask(RowWriter writer, UUID plan, UUID task) {
        // Shares that are counted from what goes stand by themselves from now on.
        writer.handle().createQuery(COUNTED).bind("owner", task).mapTo(UUID.class).list()
                .forEach(share -> writer.put(Row.ofPlan(plan, Table.LEDGER_INDICATOR, share).with("share_part", null)
                        .with("share_whole", null)));
        delete(writer, plan, task, OF_TASK);
    }

    /** Before the plan and its tasks are deleted. */
    public static void deletePlan(RowWriter writer, UUID plan) {
        delete(writer, plan, plan, OF_PLAN);
    }

    private static void delete(RowWriter writer, UUID plan, UUID owner, List<Owned> owned) {
        owned.forEach(rows -> writer.handle().createQuery(rows.ids()).bind("owner", owner).mapTo(UUID.class).list()
                .forEach(id -> writer.delete(Row.ofPlan(plan, rows.table(), id))));
    }
}
