package cn.yaodian.bench;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.storage.database.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A year of monthly returns of a large office: one in twenty late, one in fifty missing, one in fifty sent back. */
final class LargeReturns {

    /** Tasks with an indicator; each is split over fifteen units, who report beside the one that leads. */
    static final int INDICATORS = 104;

    private static final int SHARES = 15;
    private static final int MONTHS = 12;
    private static final String WORDS = "组织召开专题推进会，印发实施方案并分解到科室和基层单位，开展技能培训和岗位练兵，选树一批先进典型，"
            + "职工参与面持续扩大，累计走访企业%d家、收集意见%d条，已办结%d条；"
            + "会同有关部门完善配套措施，把任务完成情况纳入年度考核，对进度偏慢的单位逐一约谈提醒。";

    private final Database database;
    private final Random random;
    private final Plan plan;
    private final Ledger ledger;
    private final List<Unit> units;
    private final Map<UnitId, List<Part>> partsOf = new HashMap<>();

    LargeReturns(Database database, Random random, Plan plan, Ledger ledger, List<Unit> units) {
        this.database = database;
        this.random = random;
        this.plan = plan;
        this.ledger = ledger;
        this.units = units;
        for (LedgerTask task : ledger.tasks()) {
            task.parts().forEach(part -> partsOf.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(part));
        }
    }

    void write() {
        database.write(handle -> {
            split(handle);
            return plan;
        });
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth of = YearMonth.of(plan.year(), month);
            database.write(handle -> {
                collect(handle, of);
                return of;
            });
        }
        database.write(handle -> handle.createUpdate("update ledger_part set state = 'REPORTED' where task_id in"
                + " (select task_id from ledger_task where plan_id = :plan)").bind("plan", plan.id().value()).execute());
        database.write(handle -> handle.createUpdate("update ledger_task set state = 'UNDERWAY' where plan_id = :plan")
                .bind("plan", plan.id().value()).execute());
    }

    private List<UnitId> sharers(LedgerIndicator indicator) {
        int first = ledger.indicators().indexOf(indicator) % (units.size() - SHARES);
        return units.subList(first, first + SHARES).stream().map(Unit::id)
                .filter(unit -> !indicator.owners().contains(unit)).toList();
    }

    private void split(Handle handle) {
        try (LoggedBatch shares = new LoggedBatch(handle, "ledger_indicator_unit", plan.id().value(), "indicator_id",
                "position", "role", "unit_id", "target")) {
            for (LedgerIndicator indicator : ledger.indicators()) {
                List<UnitId> sharers = sharers(indicator);
                for (int i = 0; i < sharers.size(); i++) {
                    shares.add(LoggedBatch.NO_STEP, indicator.id().value(), i, "SHARE", sharers.get(i).value(),
                            BigDecimal.valueOf(80));
                }
            }
        }
    }

    private void collect(Handle handle, YearMonth month) {
        UUID plans = plan.id().value();
        UUID collection = new UUID(random.nextLong(), random.nextLong());
        LocalDate due = month.atEndOfMonth().plusDays(5);
        handle.execute("insert into return_collection (id, plan_id, period_kind, period_last, matter, basis, due)"
                + " values (?, ?, 'MONTH', ?, ?, '', ?)", collection, plans, month.atEndOfMonth(),
                month.getMonthValue() + "月进展", due);
        // Closed in reverse: events refer to submissions.
        try (LoggedBatch events = new LoggedBatch(handle, "return_event", plans, "submission_id", "position", "kind",
                "event_day", "how", "made_by");
                LoggedBatch submissions = new LoggedBatch(handle, "return_submission", plans, "collection_id", "unit_id",
                        "state");
                LoggedBatch reports = new LoggedBatch(handle, "return_report", plans, "collection_id", "part_id",
                        "progress", "problems", "next_steps", "needs_coordination", "completion", "person", "phone");
                LoggedBatch figures = new LoggedBatch(handle, "ledger_figure", plans, "indicator_id", "unit_id",
                        "period_kind", "period_last", "in_period", "cumulative")) {
            Map<UnitId, Long> steps = new HashMap<>();
            for (Unit unit : units) {
                int fate = random.nextInt(100);
                boolean missing = fate < 2;
                boolean back = fate == 2 || fate == 3;
                long step = LoggedBatch.step(handle, "收到报送", due);
                steps.put(unit.id(), step);
                UUID submission = submissions.add(step, collection, unit.id().value(),
                        missing ? "OWED" : back ? "SENT_BACK" : "ACCEPTED");
                if (!missing) {
                    events.add(step, submission, 0, "RECEIVED", due.minusDays(fate < 9 ? -2 : random.nextInt(5)), "", "");
                }
                if (back) {
                    events.add(step, submission, 1, "SENT_BACK", due.plusDays(1), "数据与上期不符，请核实。", "");
                }
                for (Part part : partsOf.getOrDefault(unit.id(), List.of())) {
                    reports.add(step, collection, part.id().value(),
                            WORDS.formatted(random.nextInt(200), random.nextInt(400), random.nextInt(300)),
                            random.nextInt(4) == 0 ? "部分企业参与积极性不高，经费保障不足。" : "", "继续抓好任务落实，推动下月完成阶段目标。", "",
                            "正常推进", "联络员", "0000-1234567");
                }
            }
            for (LedgerIndicator indicator : ledger.indicators()) {
                int monthly = 60 + random.nextInt(60);
                figure(figures, steps, indicator, indicator.owners().getFirst(), month, monthly);
                sharers(indicator).forEach(
                        unit -> figure(figures, steps, indicator, unit, month, monthly / SHARES + random.nextInt(3)));
            }
        }
    }

    private static void figure(LoggedBatch figures, Map<UnitId, Long> steps, LedgerIndicator indicator, UnitId unit,
            YearMonth month, int monthly) {
        figures.add(steps.getOrDefault(unit, LoggedBatch.NO_STEP), indicator.id().value(), unit.value(), "MONTH",
                month.atEndOfMonth(), BigDecimal.valueOf(monthly),
                BigDecimal.valueOf((long) monthly * month.getMonthValue()));
    }
}
