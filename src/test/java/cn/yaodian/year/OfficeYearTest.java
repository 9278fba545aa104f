package cn.yaodian.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.Pace;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ConflictCause;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.service.returns.MadeForms;
import cn.yaodian.service.returns.MissingReturn;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.service.returns.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The sample office's year from the day of issue to the third quarter, through the services that its clerk's clicks call.
 * Every expected figure was worked out by hand from what the units type in: see the comments.
 */
@Execution(ExecutionMode.CONCURRENT)
class OfficeYearTest {

    private static final LocalDate SPRING_END = LocalDate.of(2026, 3, 31);
    private static final LocalDate SUMMER_END = LocalDate.of(2026, 6, 30);
    private static final LocalDate AUTUMN_END = LocalDate.of(2026, 9, 30);
    private static final String PARTY = "中共青禾市委组织部";
    private static final String UNION = "青禾市总工会";
    private static final String LABOUR = "青禾市人力资源和社会保障局";
    private static final String SCHOOLS = "青禾市教育局";
    private static final Set<String> BY_FORM = Set.of(PARTY, UNION, LABOUR, SCHOOLS);
    private static final String MEMBERS = "在产业工人中发展党员";
    private static final String PROJECTS = "立功竞赛覆盖范围";
    private static final String APPRENTICES = "企业新型学徒培养";
    private static final String BASES = "校企共建实训基地";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aYearIsPlayedFromIssueToTheThirdQuarter() throws IOException {
        try (YearOffice office = new YearOffice(folder)) {
            issue(office);
            String late = spring(office);
            lightsOfSpring(office, late);
            summer(office);
            deadlines(office);
            autumn(office);
            lightsOfSummerAndAutumn(office);
            new YearTables(office, folder.resolve("tables")).check();
        }
    }

    private static void issue(YearOffice office) {
        assertThat(office.workspace.ledgers().get(office.plan).isOpen()).isFalse();
        Plan draft = office.workspace.plans().get(office.plan);
        office.workspace.plans().save(draft.withState(PlanState.ISSUED), "印发");
        assertThat(office.on(SPRING_END).tasks()).hasSize(22)
                .allSatisfy(line -> assertThat(line.entry().state()).isEqualTo(TaskState.ASSIGNED));
        // 市委组织部 leads the first, five others take part in it.
        assertThat(office.task(SPRING_END, 1).parts()).hasSize(6);
        assertThat(office.task(SPRING_END, 1).chief().orElseThrow().unit().name()).isEqualTo(PARTY);
        assertThat(office.indicator(6, PROJECTS).goal().baseline().orElseThrow()).isEqualByComparingTo("8");
    }

    /** @return the unit whose return is late */
    private String spring(YearOffice office) throws IOException {
        ReturnCollection spring = office.ask(1, LocalDate.of(2026, 4, 10));
        MadeForms made = office.make(spring, Cover.NOTICE, LocalDate.of(2026, 3, 30));
        assertThat(made.forms()).hasSameSizeAs(office.workspace.returns().submissions(spring.id()));
        assertThat(made.covers()).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        String late = made.forms().getLast().unit().name();
        LocalDate inTime = LocalDate.of(2026, 4, 9);
        for (MadeForms.MadeForm form : made.forms()) {
            if (BY_FORM.contains(form.unit().name())) {
                fill(form).send(office.inbox(spring), form.unit().name() + ".xlsx");
            } else if (!form.unit().name().equals(late)) {
                office.enter(spring, form.unit(), "已印发分工方案，明确到人。", inTime);
            }
        }

        ReadReturns read = office.read(office.inbox(spring));
        assertThat(read.unread()).isEmpty();
        assertThat(read.returns()).hasSameSizeAs(BY_FORM);
        assertThat(read.returns()).filteredOn(ReadReturn::isFaulty).extracting(form -> form.unit().name())
                .containsExactly(LABOUR);
        assertThat(office.submission(spring, UNION).state()).as("reading writes nothing")
                .isEqualTo(SubmissionState.OWED);
        office.accept(read, inTime);
        assertThat(office.submission(spring, LABOUR).state()).isEqualTo(SubmissionState.OWED);

        mendTheWrongOne(office, spring, read, inTime);
        remindTheLateOne(office, spring, late);
        LocalDate came = LocalDate.of(2026, 4, 20);
        Path form = UnitDesk.open(made.forms().getLast().file()).writeFirst("本期进展", "已部署。")
                .send(office.inbox(spring), "迟报.xlsx");
        office.accept(office.read(form), came);
        assertThat(office.submission(spring, late).inTime(spring.due())).contains(false);

        int steps = office.workspace.history().entries(999).size();
        ReadReturns again = office.read(form);
        assertThat(again.returns().getFirst().readBefore()).isTrue();
        office.accept(again, came.plusDays(1));
        assertThat(office.workspace.history().entries(999)).as("a form read twice changes nothing").hasSize(steps);
        return late;
    }

    private static UnitDesk fill(MadeForms.MadeForm form) throws IOException {
        UnitDesk desk = UnitDesk.open(form.file()).writeFirst("本期进展", "已印发分工方案，明确到人。");
        return switch (form.unit().name()) {
            case PARTY -> desk.count(1, MEMBERS, "指标累计数", 50);
            case UNION -> desk.count(6, PROJECTS, "指标累计数", 8);
            case LABOUR -> desk.type(11, APPRENTICES, "指标累计数", "若干");
            case SCHOOLS -> desk.count(10, BASES, "指标累计数", 2);
            default -> desk;
        };
    }

    /** The wrong form goes back with what is wrong in it, is mended by the unit, and comes in time. */
    private static void mendTheWrongOne(YearOffice office, ReturnCollection spring, ReadReturns read, LocalDate inTime)
            throws IOException {
        ReadReturn wrong = read.returns().stream().filter(ReadReturn::isFaulty).findFirst().orElseThrow();
        Path refused = office.services.reading().sendBack(wrong, inTime);
        assertThat(office.submission(spring, LABOUR).state()).isEqualTo(SubmissionState.SENT_BACK);
        assertThat(UnitDesk.open(refused).shown(11, APPRENTICES, "错误说明")).isNotEmpty();
        Path mended = UnitDesk.open(refused).count(11, APPRENTICES, "指标累计数", 450).send(office.inbox(spring), "改正.xlsx");
        ReadReturns again = office.read(mended);
        assertThat(again.returns().getFirst().isFaulty()).isFalse();
        office.accept(again, inTime.plusDays(1));
        assertThat(office.submission(spring, LABOUR).state()).isEqualTo(SubmissionState.RECEIVED);
    }

    /** One reminder a day at most. */
    private static void remindTheLateOne(YearOffice office, ReturnCollection spring, String late) {
        LocalDate day = spring.due().plusDays(1);
        List<MissingReturn> missing = office.services.missing().on(office.plan, day);
        assertThat(missing).extracting(one -> one.line().unit().name()).containsExactly(late);
        assertThat(office.services.missing().remind(missing, day, "电话")).isEqualTo(1);
        assertThatThrownBy(() -> office.services.missing().remind(missing, day, "工作群"))
                .isInstanceOfSatisfying(FailureException.class,
                        failure -> assertThat(failure.failure()).isEqualTo(Failure.REMINDED_ALREADY));
        assertThat(office.services.missing().remind(missing, day.plusDays(1), "书面")).isEqualTo(1);
        assertThat(office.submission(spring, late).reminders()).hasSize(2);
    }

    private static void lightsOfSpring(YearOffice office, String late) {
        // A quarter of the year is over: 25 % expected.
        IndicatorLine members = office.indicator(SPRING_END, 1, MEMBERS);
        assertStanding(members, "0.1786", "-7.14", Light.GREEN, Pace.BEHIND); // 50 of 280 = 17.86 %
        IndicatorLine projects = office.indicator(SPRING_END, 6, PROJECTS);
        assertStanding(projects, "0", "-25", Light.YELLOW, Pace.BEHIND); // from 8 to 12, still 8
        IndicatorLine apprentices = office.indicator(SPRING_END, 11, APPRENTICES);
        assertStanding(apprentices, "0.25", "0", Light.GREEN, Pace.ON_PACE); // 450 of 1800
        assertThat(office.on(LocalDate.of(2026, 4, 15)).submissions()).filteredOn(SubmissionLine::missing)
                .extracting(line -> line.unit().name()).containsExactly(late);
    }

    private static void assertStanding(IndicatorLine line, String completion, String difference, Light light,
            Pace pace) {
        assertThat(line.standing().completion().orElseThrow().doubleValue()).isCloseTo(Double.parseDouble(completion),
                offset(0.0001));
        assertThat(line.standing().difference().orElseThrow().doubleValue()).isCloseTo(Double.parseDouble(difference),
                offset(0.01));
        assertThat(line.standing().light()).isEqualTo(light);
        assertThat(line.standing().pace()).contains(pace);
    }

    /** Two forms of one unit say different things: somebody has to choose. */
    private static void summer(YearOffice office) throws IOException {
        ReturnCollection summer = office.ask(2, LocalDate.of(2026, 7, 10));
        MadeForms made = office.make(summer, Cover.NONE, LocalDate.of(2026, 6, 29), PARTY, UNION, SCHOOLS);
        Path inbox = office.inbox(summer);
        assertThat(UnitDesk.open(form(made, PARTY)).shown(1, MEMBERS, "上期累计数")).as("known figures are filled in")
                .isEqualTo("50");
        UnitDesk.open(form(made, PARTY)).count(1, MEMBERS, "指标本期数", 48).count(1, MEMBERS, "指标累计数", 98)
                .send(inbox, "甲.xlsx");
        UnitDesk.open(form(made, UNION)).count(6, PROJECTS, "指标累计数", 10).send(inbox, "乙.xlsx");
        UnitDesk.open(form(made, SCHOOLS)).count(10, BASES, "指标累计数", 3).send(inbox, "丙一.xlsx");
        UnitDesk.open(form(made, SCHOOLS)).count(10, BASES, "指标累计数", 4).send(inbox, "丙二.xlsx");

        LocalDate on = LocalDate.of(2026, 7, 8);
        ReadReturns read = office.read(inbox);
        List<ReadReturn> two = read.returns().stream().filter(form -> form.unit().name().equals(SCHOOLS)).toList();
        assertThat(two).hasSize(2);
        ReportChange other = two.getLast().changes().stream().filter(FigureChange.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(other.kind()).isEqualTo(ChangeKind.CONFLICT);
        assertThat(other.verdict().causes()).containsExactly(ConflictCause.TWO_FORMS);
        office.accept(read, on);
        assertThat(office.indicator(SUMMER_END, 10, BASES).standing().actual().orElseThrow())
                .as("a conflict waits").isEqualByComparingTo("2");
        office.services.reading().accept(Choice.proposed(read, on).with(two.getLast(), other), Steps.UNSEEN);
        String said = String.valueOf(two.getLast().file().getFileName());
        assertThat(office.indicator(SUMMER_END, 10, BASES).standing().actual().orElseThrow())
                .isEqualByComparingTo(said.contains("二") ? "4" : "3");
    }

    private static Path form(MadeForms made, String unit) {
        return made.forms().stream().filter(form -> form.unit().name().equals(unit)).findFirst().orElseThrow().file();
    }

    /** One is put off in time, one suspended, one closed. */
    private static void deadlines(YearOffice office) {
        TaskId tenth = office.task(SUMMER_END, 10).task().id();
        office.workspace.ledgers().due(office.plan, tenth, Optional.of(LocalDate.of(2026, 9, 20)));
        office.workspace.taskMoves().askExtension(office.plan, tenth, LocalDate.of(2026, 9, 10),
                LocalDate.of(2026, 10, 31), "新校区设备到货推迟", "主体已完工");
        assertThat(office.task(AUTUMN_END, 10).standing().flag()).as("without approval the old date counts")
                .isEqualTo(DueFlag.OVERDUE);
        office.workspace.taskMoves().decideExtension(office.plan, tenth, true, LocalDate.of(2026, 9, 15), "");
        assertThat(office.task(AUTUMN_END, 10).standing().daysLeft()).contains(31L);
        assertThat(office.task(LocalDate.of(2026, 9, 12), 10).standing().daysLeft())
                .as("on a day before it was granted")
                .contains(8L);

        TaskId ninth = office.task(SUMMER_END, 9).task().id();
        assertThatThrownBy(() -> office.workspace.taskMoves().move(office.plan, ninth, TaskAction.SUSPEND, AUTUMN_END,
                " ")).isInstanceOf(FailureException.class);
        office.workspace.taskMoves().move(office.plan, ninth, TaskAction.SUSPEND, LocalDate.of(2026, 9, 1), "并入乡村振兴专项");
        TaskId last = office.task(SUMMER_END, 22).task().id();
        office.workspace.taskMoves().move(office.plan, last, TaskAction.CLOSE, LocalDate.of(2026, 9, 25), "");
        assertThat(office.task(AUTUMN_END, 22).standing().flag()).isEqualTo(DueFlag.FINISHED_IN_TIME);
        assertThat(office.workspace.ledgers().moves(last)).extracting(Move::action).contains("交办", "办结销号");
        assertThat(office.workspace.ledgers().moves(ninth)).extracting(Move::reason).contains("并入乡村振兴专项");
    }

    private static void autumn(YearOffice office) throws IOException {
        ReturnCollection autumn = office.ask(3, LocalDate.of(2026, 10, 10));
        MadeForms made = office.make(autumn, Cover.NONE, LocalDate.of(2026, 9, 29), PARTY, UNION);
        UnitDesk.open(form(made, PARTY)).count(1, MEMBERS, "指标累计数", 112).send(office.inbox(autumn), "甲.xlsx");
        UnitDesk.open(form(made, UNION)).count(6, PROJECTS, "指标累计数", 12).write(6, "完成情况", "已完成")
                .send(office.inbox(autumn), "乙.xlsx");
        office.accept(office.read(office.inbox(autumn)), LocalDate.of(2026, 10, 8));
    }

    private static void lightsOfSummerAndAutumn(YearOffice office) {
        assertStanding(office.indicator(SUMMER_END, 1, MEMBERS), "0.35", "-15", Light.YELLOW, Pace.BEHIND); // 98 of 280
        assertStanding(office.indicator(SUMMER_END, 6, PROJECTS), "0.5", "0", Light.GREEN, Pace.ON_PACE); // 10: half way
        assertStanding(office.indicator(AUTUMN_END, 1, MEMBERS), "0.4", "-35", Light.RED, Pace.BEHIND); // 112 of 280
        assertStanding(office.indicator(AUTUMN_END, 6, PROJECTS), "1", "25", Light.GREEN, Pace.AHEAD); // 12: there
        // An old judgement is the same for ever, whatever came later.
        assertStanding(office.indicator(SPRING_END, 1, MEMBERS), "0.1786", "-7.14", Light.GREEN, Pace.BEHIND);
    }
}
