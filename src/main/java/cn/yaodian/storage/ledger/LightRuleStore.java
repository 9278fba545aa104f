package cn.yaodian.storage.ledger;

import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rules by which ledgers are and were judged, each from a day on. */
public final class LightRuleStore {

    private static final String ALL = """
                                      select in_force, name, lines, margin, schedule from light_rule order by in_force desc""";

    private static final String ID = """
                                     select id from light_rule where in_force = :since""";

    /** The latest first. */
    public List<DatedRule> all(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> new DatedRule(row.getObject(1, LocalDate.class),
                        new OfficeRule(new LightRule(row.getString(2), RuleJson.lines(row.getString(3))),
                                new PaceMargin(Figures.plain(row.getBigDecimal(4))),
                                RuleJson.schedule(row.getString(5)))))
                .list();
    }

    /** Keeps a rule; one from the same day gives way to it. */
    public void save(RowWriter writer, DatedRule dated) {
        OfficeRule rule = dated.rule();
        writer.put(Row.of(Table.LIGHT_RULE, stored(writer.handle(), dated.since()).orElseGet(UUID::randomUUID))
                .with("in_force", dated.since()).with("name", rule.lights().name())
                .with("lines", RuleJson.write(rule.lights().lines())).with("margin", rule.margin().points())
                .with("schedule", RuleJson.write(rule.schedule())));
    }

    /** Nothing happens where none begins on that day. */
    public void delete(RowWriter writer, LocalDate since) {
        stored(writer.handle(), since).ifPresent(id -> writer.delete(Row.of(Table.LIGHT_RULE, id)));
    }

    private static Optional<UUID> stored(Handle handle, LocalDate since) {
        return handle.createQuery(ID).bind("since", since).mapTo(UUID.class).findOne();
    }
}
