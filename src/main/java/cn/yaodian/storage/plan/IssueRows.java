package cn.yaodian.storage.plan;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The document a plan is issued with: one row, and one for each name in its lists. */
final class IssueRows {

    private static final String LOAD = """
                                       select letterhead, number_word, number_year, number_serial, notice_title, cover_text, date_of_issue, note,
                                              printed_by, printed_on
                                         from plan_issue where plan_id = :plan""";

    private static final String NAMES = """
                                        select id, role, name from plan_issue_name where plan_id = :plan order by role, position""";

    private IssueRows() {}

    static IssueDetails load(Handle handle, UUID plan) {
        List<NameRow> names = names(handle, plan);
        return handle.createQuery(LOAD).bind("plan", plan).map((row, context) -> {
            Optional<DocumentNumber> number = number(row.getString(2), row.getInt(3), row.getInt(4));
            return new IssueDetails(row.getString(1), number, row.getString(5), of(Role.ADDRESSEE, names),
                    row.getString(6), of(Role.SIGNATORY, names),
                    Optional.ofNullable(row.getObject(7, LocalDate.class)), row.getString(8),
                    of(Role.COPY_TO, names), row.getString(9),
                    Optional.ofNullable(row.getObject(10, LocalDate.class)));
        }).findOne().orElse(IssueDetails.NONE);
    }

    /** The three columns hold a number, or nothing at all. */
    static Optional<DocumentNumber> number(@Nullable String word, int year, int serial) {
        return Optional.ofNullable(word).map(given -> new DocumentNumber(given, year, serial));
    }

    static void write(RowWriter writer, Plan plan) {
        UUID id = plan.id().value();
        IssueDetails issue = plan.issue();
        writer.put(Row.ofPlan(id, Table.PLAN_ISSUE, id).with("letterhead", issue.letterhead())
                .with("number_word", issue.number().map(DocumentNumber::word).orElse(null))
                .with("number_year", issue.number().map(DocumentNumber::year).orElse(null))
                .with("number_serial", issue.number().map(DocumentNumber::number).orElse(null))
                .with("notice_title", issue.noticeTitle()).with("cover_text", issue.coverText())
                .with("date_of_issue", issue.dateOfIssue().orElse(null)).with("note", issue.note())
                .with("printed_by", issue.printedBy()).with("printed_on", issue.printedOn().orElse(null)));
        List<NameRow> stored = names(writer.handle(), id);
        writeNames(writer, id, Role.ADDRESSEE, issue.addressees(), stored);
        writeNames(writer, id, Role.SIGNATORY, issue.signatories(), stored);
        writeNames(writer, id, Role.COPY_TO, issue.copyTo(), stored);
    }

    static void delete(RowWriter writer, UUID plan) {
        names(writer.handle(), plan)
                .forEach(name -> writer.delete(Row.ofPlan(plan, Table.PLAN_ISSUE_NAME, name.id())));
        writer.delete(Row.ofPlan(plan, Table.PLAN_ISSUE, plan));
    }

    private static void writeNames(RowWriter writer, UUID plan, Role role, List<String> wanted, List<NameRow> stored) {
        new OrderedRows(Table.PLAN_ISSUE_NAME, Optional.of(plan), "plan_id").write(writer, plan,
                stored.stream().filter(name -> name.role() == role)
                        .map(name -> new OrderedRows.Stored(name.id(), columns(role, name.name()))).toList(),
                wanted.stream().map(name -> columns(role, name)).toList());
    }

    private static Map<String, @Nullable Object> columns(Role role, String name) {
        return OrderedRows.columns("role", role.name(), "name", name);
    }

    private static List<NameRow> names(Handle handle, UUID plan) {
        return handle.createQuery(NAMES).bind("plan", plan).map((row, context) -> new NameRow(
                row.getObject(1, UUID.class), Role.valueOf(row.getString(2)), row.getString(3))).list();
    }

    private static List<String> of(Role role, List<NameRow> names) {
        return names.stream().filter(name -> name.role() == role).map(NameRow::name).toList();
    }

    /** Which list a name stands in. */
    private enum Role {
        ADDRESSEE, SIGNATORY, COPY_TO
    }

    private record NameRow(UUID id, Role role, String name) {}
}
