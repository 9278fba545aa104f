package cn.yaodian.service.returns;

import static cn.yaodian.service.returns.CollectingOffice.DUE;
import static cn.yaodian.service.returns.CollectingOffice.LABOUR;
import static cn.yaodian.service.returns.CollectingOffice.OLD_TOWN;
import static cn.yaodian.service.returns.CollectingOffice.RIVER;
import static cn.yaodian.service.returns.CollectingOffice.SPRING;
import static cn.yaodian.service.returns.CollectingOffice.UNION;
import static cn.yaodian.service.returns.CollectingOffice.copy;
import static cn.yaodian.service.returns.CollectingOffice.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.ShareCounts;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.DoubtfulFigures;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ChangeVerdict;
import cn.yaodian.domain.returns.change.ConflictCause;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.service.ledger.TaskMoves;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnReadingTest {

    private static final int PROGRESS = 2;
    private static final int COMPLETION = 6;
    private static final int CUMULATIVE = 3;
    private static final int IN_PERIOD = 2;

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private CollectingOffice office;

    @BeforeEach
    void open() {
        office = new CollectingOffice(folder.resolve("office"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static List<ChangeKind> kinds(ReadReturn form) {
        return form.changes().stream().map(ReportChange::kind).toList();
    }

    private Path filled(String progress) {
        return fill(fill(office.form(folder, UNION), 1, PROGRESS, progress), 2, CUMULATIVE, "0.7");
    }

    private PartState state(int task, UnitId unit) {
        return office.ledger().task(office.plan.tasks().get(task).id()).orElseThrow().parts().stream()
                .filter(part -> part.unit().equals(unit)).findFirst().orElseThrow().state();
    }

    @Test
    void readingWritesNothingAndAcceptingMovesPartsTaskAndSubmissionInOneStep() {
        Path form = fill(filled("已办赛两场"), 4, COMPLETION, "已完成");
        int steps = office.steps();
        ReadReturns read = office.read(form);
        assertThat(read.unread()).isEmpty();
        assertThat(kinds(read.returns().getFirst())).containsExactly(ChangeKind.ADDED, ChangeKind.ADDED,
                ChangeKind.ADDED);
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.OWED);
        assertThat(office.steps()).isEqualTo(steps);

        assertThat(office.accept(read).written()).singleElement()
                .satisfies(written -> assertThat(written.rows()).isEqualTo(3));
        assertThat(office.steps()).isEqualTo(steps + 1);
        assertThat(office.of(UNION).received()).containsExactly(DUE);
        assertThat(state(0, UNION.id())).isEqualTo(PartState.REPORTED);
        assertThat(state(1, UNION.id())).as("it says that it is done").isEqualTo(PartState.FINISHED);
        assertThat(office.ledger().tasks()).allMatch(task -> task.state() == TaskState.UNDERWAY);
        assertThat(office.workspace.ledgers().moves(office.plan.tasks().get(1).id())).extracting(Move::action)
                .containsExactlyInAnyOrder("交办", "完成", "启动");
        assertThat(office.workspace.returns().files(office.spring.id()).get(UNION.id())).singleElement()
                .satisfies(file -> assertThat(office.workspace.returns().content(file))
                        .isEqualTo(Files.readAllBytes(form)));

        assertThat(office.workspace.history().undo()).contains("接收报送");
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.OWED);
        assertThat(state(1, UNION.id())).isEqualTo(PartState.UNSIGNED);
        assertThat(office.workspace.returns().reports(office.spring.id())).isEmpty();
        assertThat(office.workspace.returns().files(office.spring.id())).isEmpty();
        assertThat(office.read(form).returns().getFirst().readBefore()).isFalse();
    }

    @Test
    void aFormReadTwiceChangesNothing() {
        Path form = filled("已办赛两场");
        office.accept(office.read(form));
        int steps = office.steps();
        ReadReturns again = office.read(form);
        assertThat(again.returns().getFirst().readBefore()).isTrue();
        assertThat(kinds(again.returns().getFirst())).containsOnly(ChangeKind.SAME);
        assertThat(office.accept(again).left()).hasSize(1);
        assertThat(office.steps()).isEqualTo(steps);
        assertThat(office.of(UNION).received()).hasSize(1);
    }

    @Test
    void aUnitsOwnLaterWordsAreAnUpdateAndStandBesideThoseBefore() {
        office.accept(office.read(filled("已办赛两场")));
        ReadReturn later = office.read(filled("已办赛三场")).returns().getFirst();
        assertThat(kinds(later)).containsExactly(ChangeKind.UPDATED, ChangeKind.SAME);
        PartChange words = (PartChange) later.changes().getFirst();
        assertThat(words.stored().map(PartReport::progress)).contains("已办赛两场");
        assertThat(words.said().progress()).isEqualTo("已办赛三场");
    }

    @Test
    void whatTheOfficeHasChangedIsNotWrittenOverUnasked() {
        Path form = filled("已办赛两场");
        office.accept(office.read(form));
        PartReport stored = office.workspace.returns().reports(office.spring.id()).getFirst();
        office.services.entry().enter(new UnitReturn(office.spring.id(), UNION.id(), List.of(new PartReport(
                stored.part(), "已办赛两场，经电话核实", "", "", "", "", "", "")), List.of()), DUE);

        assertThat(kinds(office.read(form).returns().getFirst())).as("what the unit said before is no news of its")
                .containsOnly(ChangeKind.SAME);
        ReadReturns read = office.read(filled("已办赛四场"));
        ReportChange conflict = read.returns().getFirst().changes().getFirst();
        assertThat(conflict.verdict()).isEqualTo(
                new ChangeVerdict(ChangeKind.CONFLICT, Set.of(ConflictCause.CHANGED_BY_OFFICE)));
        office.accept(read);
        assertThat(office.workspace.returns().reports(office.spring.id())).extracting(PartReport::progress)
                .containsExactly("已办赛两场，经电话核实");
        office.services.reading().accept(
                Choice.proposed(read, DUE).with(read.returns().getFirst(), conflict), Steps.UNSEEN);
        assertThat(office.workspace.returns().reports(office.spring.id())).extracting(PartReport::progress)
                .containsExactly("已办赛四场");
    }

    @Test
    void whatHasBeenAcceptedIsAConflict() {
        office.accept(office.read(filled("已办赛两场")));
        office.workspace.returns().accept(office.spring, UNION.id());
        assertThat(office.read(filled("已办赛三场")).returns().getFirst().changes().getFirst().verdict().causes())
                .containsExactly(ConflictCause.ACCEPTED);
    }

    @Test
    void twoFormsOfOneUnitThatDifferWaitForAChoice() {
        Path one = filled("已办赛两场");
        Path other = fill(copy(one, "改.xlsx"), 2, CUMULATIVE, "7");
        ReadReturns read = office.read(one, other);
        assertThat(kinds(read.returns().getFirst())).containsExactly(ChangeKind.ADDED, ChangeKind.CONFLICT);
        assertThat(kinds(read.returns().getLast())).as("the words are the same and written once")
                .containsExactly(ChangeKind.SAME, ChangeKind.CONFLICT);
        ReportChange figure = read.returns().getFirst().changes().getLast();
        assertThat(figure.verdict().causes()).containsExactly(ConflictCause.TWO_FORMS);

        ReadReturn second = read.returns().getLast();
        Choice choice = Choice.proposed(read, DUE).with(read.returns().getFirst(), figure).with(second,
                second.changes().getLast());
        assertThat(choice.has(read.returns().getFirst(), figure)).as("one of the two").isFalse();
        office.services.reading().accept(choice, Steps.UNSEEN);
        assertThat(figureOf(UNION.id())).contains(new BigDecimal("7"));
        assertThat(office.of(UNION).received()).as("two files on one day").hasSize(1);
    }

    private Optional<BigDecimal> figureOf(UnitId unit) {
        return office.workspace.ledgers().figures(office.plan.id())
                .of(office.ledger().indicatorsOf(office.plan.tasks().getFirst().id()).getFirst().id(), unit)
                .of(SPRING).flatMap(Reading::cumulative);
    }

    @Test
    void aBadFileAmongGoodOnesStopsNoneOfThem() throws IOException {
        Path good = filled("已办赛两场");
        Path bad = Files.writeString(folder.resolve("不是表.xlsx"), "一份别的工作簿");
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        ReadReturns read = office.read(bad, good, empty, folder.resolve("没有.xlsx"));
        assertThat(read.returns()).singleElement().satisfies(form -> assertThat(form.unit()).isEqualTo(UNION));
        assertThat(read.unread()).extracting(one -> one.failure().failure()).containsExactly(
                Failure.FORM_CODES_MISSING, Failure.FILE_EMPTY, Failure.FILE_MISSING);
    }

    @Test
    void aFormOfAnotherOfficeIsNoneOfOurs() {
        try (CollectingOffice other = new CollectingOffice(folder.resolve("other"))) {
            ReadReturns read = office.read(other.form(folder.resolve("far"), UNION));
            assertThat(read.returns()).isEmpty();
            assertThat(read.unread()).extracting(one -> one.failure().failure())
                    .containsExactly(Failure.RETURN_OF_OTHER_OFFICE);
        }
    }

    @Test
    void aFormStaysWithThePeriodItWasAskedForAndOneOfNoSuchPeriodIsRefused() throws IOException {
        Period summer = Period.quarter(2026, 2);
        office.workspace.returns().ask(office.plan.id(), summer, "上半年工作进展", "", DUE.plusMonths(3));
        ReadReturns read = office.read(filled("一季度办赛两场"));
        assertThat(office.accept(read).written()).hasSize(1);
        assertThat(read.returns().getFirst().collection().period()).isEqualTo(SPRING);
        assertThat(office.workspace.ledgers().figures(office.plan.id())
                .of(office.ledger().indicatorsOf(office.plan.tasks().getFirst().id()).getFirst().id(), UNION.id())
                .of(summer)).as("the later period has not been told of").isEmpty();

        Path retold = fill(office.form(folder.resolve("retold"), LABOUR), 0, 0,
                new FormCodes(office.plan.id(), office.spring.id(), LABOUR.id(), summer).text());
        assertThat(office.read(retold).unread()).extracting(one -> one.failure().failure())
                .containsExactly(Failure.RETURN_OF_OTHER_OFFICE);
    }

    @Test
    void whoHasGotAPartSinceIsReadAndWhoHasNothingToReportIsNot() {
        Unit youth = new Unit(UnitId.random(), UnitKind.MEMBER, "团市委", List.of(), 6);
        office.workspace.units().save(youth, "新增单位");
        Task task = Task.of("组建青年突击队", "").withDuties(List.of(Duty.of(DutyRole.LEAD, "团市委")));
        Plan longer = office.plan.withNodes(List.of(office.plan.nodes().getFirst(), Section.of("增补", List.of(task))));
        office.workspace.plans().save(longer, "增补");
        office.workspace.ledgers().open(longer, office.workspace.units().register());
        Path form = fill(office.form(folder, youth), 1, PROGRESS, "已组建");
        assertThat(office.workspace.history().undo()).contains("补充报送单位");
        assertThat(office.accept(office.read(form)).written()).hasSize(1);
        assertThat(office.of(youth).state()).as("its own return asks it").isEqualTo(SubmissionState.RECEIVED);

        office.workspace.history().undo();
        new TaskMoves(office.workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE).move(office.plan.id(), task.id(),
                TaskAction.SUSPEND, DUE, "上级调整部署");
        assertThat(office.read(form).unread()).extracting(one -> one.failure().failure())
                .containsExactly(Failure.RETURN_NOT_ASKED);
    }

    @Test
    void aFaultyFormIsWrittenOnlyOnRequestAndGoesBackWithItsFaults() throws IOException {
        Path form = fill(filled("已办赛两场"), 3, IN_PERIOD, "?几个");
        ReadReturns read = office.read(form);
        assertThat(office.accept(read).written()).isEmpty();
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.OWED);

        office.services.reading().accept(Choice.proposed(read, DUE).keepingGood(true), Steps.UNSEEN);
        assertThat(figureOf(UNION.id())).contains(new BigDecimal("0.7"));
        Path back = office.services.reading().sendBack(office.read(form).returns().getFirst(), DUE.plusDays(1));
        assertThat(back).hasFileName("01_市总工会_2026年第一季度分户填报表_退回修改.xlsx");
        assertThat(Files.readString(back)).contains("第4行【指标本期数】“?几个”不是数");
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.SENT_BACK);
        assertThat(office.of(UNION).sendings()).singleElement()
                .satisfies(sending -> assertThat(sending.reason()).startsWith("第4行"));
        assertThat(office.of(UNION).received()).as("it came once").containsExactly(DUE);
        assertThat(office.read(form.resolveSibling("")).returns()).as("the copy with its faults is no second form")
                .hasSize(2)
                .allMatch(ReadReturn::readBefore);

        Path mended = fill(copy(back, "改好.xlsx"), 3, IN_PERIOD, "2");
        office.services.reading().accept(Choice.proposed(office.read(mended), DUE.plusDays(3)), Steps.UNSEEN);
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.RECEIVED);
        assertThat(office.of(UNION).received()).containsExactly(DUE, DUE.plusDays(3));
    }

    @Test
    void aFileThatWasChangedAfterReadingIsNotWritten() {
        Path form = filled("已办赛两场");
        Path other = fill(office.form(folder, LABOUR), 1, PROGRESS, "已培训");
        ReadReturns read = office.read(other, form);
        fill(form, 1, PROGRESS, "改");
        assertThatThrownBy(() -> office.accept(read)).isInstanceOfSatisfying(FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(Failure.RETURN_FILE_CHANGED));
        assertThat(office.of(LABOUR).state()).as("nothing of the others either").isEqualTo(SubmissionState.OWED);
    }

    @Test
    void stoppingInTheMiddleLeavesWholeReturnsOnly() {
        Path one = filled("已办赛两场");
        Path other = fill(office.form(folder, LABOUR), 1, PROGRESS, "已培训");
        ReadReturns read = office.read(one, other);
        assertThatThrownBy(() -> office.services.reading().read(List.of(one, other), (done, _, _) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> office.services.reading().accept(Choice.proposed(read, DUE), (done, _, _) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(office.of(UNION).state()).isEqualTo(SubmissionState.RECEIVED);
        assertThat(office.of(LABOUR).state()).isEqualTo(SubmissionState.OWED);
        assertThat(office.accept(office.read(one, other)).written()).as("going on takes what is left").singleElement()
                .satisfies(written -> assertThat(written.form().unit()).isEqualTo(LABOUR));
    }

    @Test
    void partsThatDoNotComeToTheWholeAreDoubtful() {
        LedgerIndicator indicator = office.ledger().indicatorsOf(office.plan.tasks().getFirst().id()).getFirst();
        office.workspace.ledgers().save(office.plan.id(), indicator.withBreakdown(
                new Breakdown(Map.of(RIVER.id(), new BigDecimal("2"), OLD_TOWN.id(), new BigDecimal("2.5")))));
        office.services.entry().enter(new UnitReturn(office.spring.id(), RIVER.id(), List.of(),
                List.of(new FigureReport(indicator.id(), new Reading(SPRING, Optional.empty(),
                        Optional.of(new BigDecimal("0.3")))))),
                DUE);
        Path whole = filled("已办赛两场");
        assertThat(doubts(office.read(whole))).as("one share is missing").isEmpty();
        Path share = fill(office.form(folder, OLD_TOWN), 2, CUMULATIVE, "0.5");
        assertThat(doubts(office.read(whole, share))).as("0.3 + 0.5 is not 0.7")
                .containsExactly(FigureDoubt.PARTS_DIFFER_FROM_WHOLE);
        assertThat(doubts(office.read(whole, fill(share, 2, CUMULATIVE, "0.4")))).isEmpty();
    }

    @Test
    void aShareThatItsCountsDoNotGiveIsDoubtfulInFormsAndByHand() {
        List<LedgerIndicator> all = office.ledger().indicatorsOf(office.plan.tasks().getFirst().id());
        LedgerIndicator whole = all.getFirst();
        LedgerIndicator part = office.ledger().indicatorsOf(office.plan.tasks().get(1).id()).getFirst();
        LedgerIndicator share = all.get(1).withMeasure(Measure.of("%")).withCounting(Counting.AT_POINT)
                .withOwners(List.of(UNION.id())).withCounts(Optional.of(new ShareCounts(part.id(), whole.id())));
        office.workspace.ledgers().save(office.plan.id(), share);
        office.workspace.ledgers().save(office.plan.id(), part.withOwners(List.of(UNION.id())));
        Path form = filled("已办赛两场");
        UnitReturn told = new UnitReturn(office.spring.id(), UNION.id(), List.of(),
                List.of(figure(part, "0.35"), figure(share, "60")));
        assertThat(office.services.entry().compare(told)).extracting(change -> ((FigureChange) change).doubts())
                .as("nobody has said of how many").containsOnly(Set.of());
        office.services.entry().enter(told, DUE);
        // 0.35 of 0.7万人次 are 50 %, not 60: told at the count, since the share was not read now.
        assertThat(doubts(office.read(form))).containsExactly(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
        office.services.entry().enter(new UnitReturn(office.spring.id(), UNION.id(), List.of(),
                List.of(figure(whole, "0.7"))), DUE);
        assertThat(office.services.entry().compare(told)).extracting(change -> ((FigureChange) change).doubts())
                .containsExactly(Set.of(), Set.of(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS));
        assertThat(DoubtfulFigures.of(office.workspace.overviews().on(office.plan.id(), SPRING.last())))
                .singleElement().satisfies(doubtful -> {
                    assertThat(doubtful.line().indicator().id()).isEqualTo(share.id());
                    assertThat(doubtful.doubts()).containsExactly(FigureDoubt.SHARE_DIFFERS_FROM_COUNTS);
                });
        office.services.entry().enter(new UnitReturn(office.spring.id(), UNION.id(), List.of(),
                List.of(figure(share, "50"))), DUE);
        assertThat(DoubtfulFigures.of(office.workspace.overviews().on(office.plan.id(), SPRING.last()))).isEmpty();
    }

    @Test
    void aFigureThatTheUnitsOwnWordsTellInAnotherMeasureIsDoubtful() {
        Path form = filled("已办赛两场，参赛7000人");
        assertThat(doubts(office.read(form))).containsExactly(FigureDoubt.MEASURE_DIFFERS_IN_WORDS);
        office.accept(office.read(form));
        UnitReturn again = new UnitReturn(office.spring.id(), UNION.id(), List.of(),
                List.of(figure(office.ledger().indicatorsOf(office.plan.tasks().getFirst().id()).getFirst(),
                        "0.7")));
        assertThat(office.services.entry().compare(again)).extracting(change -> ((FigureChange) change).doubts())
                .as("beside the words on record").containsExactly(Set.of(FigureDoubt.MEASURE_DIFFERS_IN_WORDS));
        assertThat(doubts(office.read(fill(form, 1, PROGRESS, "已办赛两场，7000人次参赛")))).isEmpty();
    }

    private static FigureReport figure(LedgerIndicator indicator, String cumulative) {
        return new FigureReport(indicator.id(),
                new Reading(SPRING, Optional.empty(), Optional.of(new BigDecimal(cumulative))));
    }

    private static List<FigureDoubt> doubts(ReadReturns read) {
        return read.returns().stream().flatMap(form -> form.changes().stream()).filter(FigureChange.class::isInstance)
                .flatMap(change -> ((FigureChange) change).doubts().stream()).toList();
    }
}
