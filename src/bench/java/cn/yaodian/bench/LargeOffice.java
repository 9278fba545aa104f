package cn.yaodian.bench;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.database.WorkspaceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * An office of a large province, invented: 150 units, and for each year a plan of 200 tasks with 25 units each, a return
 * a month (60,000 reports) and 20,000 figures. The same seed gives the same office. Plans and ledgers come in through the
 * services; returns straight into the tables, in batches, with the history that receiving them would have left.
 */
final class LargeOffice {

    /** The latest year; an office of several has those before it as well. */
    static final int LATEST = 2026;
    static final int TASKS = 200;
    static final int UNITS = 150;

    private static final int UNITS_OF_TASK = 25;
    private static final int IN_SECTION = 20;
    private static final Path KEPT = Path.of(System.getProperty("java.io.tmpdir"), "yaodian-large-office");
    private static final String TEXT = "围绕年度目标细化举措、压实责任，建立月调度、季通报机制，会同有关单位开展调研督导，推动政策落地见效，"
            + "组织基层单位总结典型做法，及时协调解决推进中的困难和问题。";

    private final Random random = new Random(20261121);
    private final List<Unit> units = new ArrayList<>();
    private final Path folder;

    private LargeOffice(Path folder) {
        this.folder = folder;
        for (int i = 0; i < UNITS; i++) {
            UnitKind kind = i < 40 ? UnitKind.MEMBER : UnitKind.REGION;
            units.add(new Unit(new UnitId(id()), kind, i < 40 ? "省第" + (i + 1) + "厅" : "第" + (i - 39) + "县", List.of(),
                    i + 1));
        }
    }

    /**
     * The folder of one with so many years, made where it is not there from an earlier run: a year takes half a minute at least.
     * It is to be copied before anything is written into it.
     *
     * @param years 1 to 10
     */
    static Path of(int years) throws IOException {
        Path all = KEPT.resolve(tables());
        Path kept = all.resolve(Integer.toString(years));
        if (!Files.exists(kept)) {
            Path made = all.resolve(years + ".part");
            if (Files.exists(made)) {
                Folders.delete(made);
            }
            Files.createDirectories(made);
            int there = years - 1;
            while (there > 0 && !Files.exists(all.resolve(Integer.toString(there)))) {
                there--;
            }
            if (there > 0) {
                Folders.copy(all.resolve(Integer.toString(there)), made);
            }
            LargeOffice office = new LargeOffice(made);
            for (int year = there; year < years; year++) {
                long start = System.nanoTime();
                office.add(LATEST - year);
                System.out.printf("made %d in %.1f s%n", LATEST - year, (System.nanoTime() - start) / 1e9);
            }
            Files.move(made, kept);
        }
        return kept;
    }

    /** Changes with the tables: an office that was made for others is of no use. */
    private static String tables() throws IOException {
        try (InputStream migration = LargeOffice.class
                .getResourceAsStream("/cn/yaodian/storage/migrations/V4__ledger.sql")) {
            return Integer.toHexString(Arrays.hashCode(Objects.requireNonNull(migration).readAllBytes()));
        }
    }

    private void add(int year) {
        random.setSeed(year);
        Plan plan = plan(year);
        Ledger ledger;
        try (Workspace workspace = Workspace.open(folder)) {
            if (year == LATEST) {
                workspace.units().saveAll(units, "新增单位");
                workspace.offices().save(new Office("省协调小组", "省协调小组办公室", "某省", "省产改组", "省协调小组", "省协调小组办公室", "", ""),
                        "设置");
            }
            workspace.plans().save(plan, "导入");
            workspace.ledgers().open(plan, workspace.units().register());
            ledger = workspace.ledgers().get(plan.id());
        }
        try (Database database = Database.open(new WorkspaceFolder(folder))) {
            new LargeReturns(database, random, plan, ledger, units).write();
        }
    }

    private Plan plan(int year) {
        List<PlanNode> sections = new ArrayList<>();
        for (int from = 0; from < TASKS; from += IN_SECTION) {
            List<PlanNode> tasks = new ArrayList<>();
            for (int number = from; number < from + IN_SECTION; number++) {
                tasks.add(task(number));
            }
            sections.add(Section.of("第" + (from / IN_SECTION + 1) + "方面重点工作", tasks));
        }
        IssueDetails issue = new IssueDetails("", Optional.empty(), "", List.of(), "", List.of(),
                Optional.of(LocalDate.of(year, 1, 10)), "", List.of(), "", Optional.empty());
        return Plan.draft(year, year + "年产业工人队伍建设改革工作要点", issue).withNodes(sections).withState(PlanState.ISSUED);
    }

    private Task task(int number) {
        List<Duty> duties = new ArrayList<>();
        duties.add(Duty.of(DutyRole.LEAD, units.get(number % 40).name()));
        // A step that shares no factor with the number of units: none comes twice.
        for (int i = 1; i < UNITS_OF_TASK; i++) {
            duties.add(Duty.of(DutyRole.PARTICIPATE, units.get((number % 40 + i * 7) % UNITS).name()));
        }
        List<Indicator> indicators = number < LargeReturns.INDICATORS
                ? List.of(new Indicator(new IndicatorId(id()), "第" + (number + 1) + "项培训1200人次以上",
                        BigDecimal.valueOf(1200), Optional.empty(), "", "人次", Comparison.AT_LEAST))
                : List.of();
        return new Task(new TaskId(id()), "推进第" + (number + 1) + "项重点任务", TEXT, duties, indicators);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
