package cn.yaodian.service.returns;

import static cn.yaodian.service.returns.CollectingOffice.DUE;
import static cn.yaodian.service.returns.CollectingOffice.LABOUR;
import static cn.yaodian.service.returns.CollectingOffice.OLD_TOWN;
import static cn.yaodian.service.returns.CollectingOffice.RIVER;
import static cn.yaodian.service.returns.CollectingOffice.SPRING;
import static cn.yaodian.service.returns.CollectingOffice.UNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ReportChange;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entering by hand, and what is missing. */
class MissingReturnsTest {

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private CollectingOffice office;

    @BeforeEach
    void open() {
        office = new CollectingOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UnitReturn told(String progress, String figure) {
        LedgerTask task = office.ledger().task(office.plan.tasks().getFirst().id()).orElseThrow();
        Part part = task.parts().getFirst();
        return new UnitReturn(office.spring.id(), UNION.id(),
                List.of(new PartReport(part.id(), progress, "", "", "", "", "", "")),
                List.of(new FigureReport(office.ledger().indicatorsOf(task.task()).getFirst().id(),
                        new Reading(SPRING, Optional.of(new BigDecimal(figure)), Optional.empty()))));
    }

    private PartState first() {
        return office.ledger().task(office.plan.tasks().getFirst().id()).orElseThrow().parts().getFirst().state();
    }

    private List<MissingReturn> missing(LocalDate day) {
        return office.services.missing().on(office.plan.id(), day);
    }

    @Test
    void whatIsToldIsComparedAndEnteredOnce() {
        HandEntry entry = office.services.entry();
        assertThat(entry.compare(told("电话告知已办赛", "1"))).extracting(ReportChange::kind).containsOnly(ChangeKind.ADDED);
        assertThat(entry.enter(told("电话告知已办赛", "1"), DUE)).hasSize(2);
        assertThat(first()).isEqualTo(PartState.REPORTED);
        int steps = office.steps();
        assertThat(entry.enter(told("电话告知已办赛", "1.0"), DUE.plusDays(1))).isEmpty();
        assertThat(office.steps()).isEqualTo(steps);
        assertThat(entry.compare(told("电话告知已办赛", "2"))).extracting(ReportChange::kind)
                .containsExactly(ChangeKind.SAME, ChangeKind.UPDATED);
    }

    @Test
    void onADayAreMissingThoseWhoseTimeIsOverWithHowLongAndHowOftenReminded() {
        office.services.entry().enter(told("已办赛", "1"), DUE.plusDays(2));
        assertThat(missing(DUE)).as("the last day is still in time").isEmpty();
        assertThat(office.services.missing().owing(office.spring, DUE)).hasSize(4)
                .allMatch(one -> one.lateDays() == 0);
        assertThat(missing(DUE.plusDays(1))).as("as it was then").extracting(one -> one.line().unit())
                .containsExactly(UNION, LABOUR, RIVER, OLD_TOWN);
        LocalDate later = DUE.plusDays(3);
        List<MissingReturn> left = missing(later);
        assertThat(left).extracting(one -> one.line().unit()).containsExactly(LABOUR, RIVER, OLD_TOWN);
        assertThat(left).extracting(MissingReturn::lateDays).containsOnly(3L);

        int steps = office.steps();
        assertThat(office.services.missing().remind(left.subList(0, 2), later, "电话")).isEqualTo(2);
        assertThat(office.services.missing().remind(left, later, "工作群")).as("one a day").isEqualTo(1);
        assertThat(office.steps()).as("one step for several units").isEqualTo(steps + 2);
        assertThat(missing(later)).extracting(MissingReturn::remindable).containsOnly(false);
        assertThatThrownBy(() -> office.services.missing().remind(left, later, "书面")).isInstanceOfSatisfying(
                FailureException.class, thrown -> assertThat(thrown.failure()).isEqualTo(Failure.REMINDED_ALREADY));
        assertThat(missing(later.plusDays(1))).extracting(MissingReturn::reminded).containsOnly(1);
    }

    @Test
    void whatIsSentBackForAReasonIsMissingAgainAndItsPartsAreOwed() {
        office.services.entry().enter(told("已办赛", "1"), DUE);
        assertThatThrownBy(() -> office.workspace.returns().sendBack(office.spring, UNION.id(), DUE, " "))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(Failure.REASON_MISSING));
        office.workspace.returns().sendBack(office.spring, UNION.id(), DUE.plusDays(2), "没有写存在问题");
        assertThat(first()).isEqualTo(PartState.SIGNED);
        assertThat(office.workspace.ledgers().moves(office.plan.tasks().getFirst().id()))
                .anySatisfy(move -> assertThat(move.reason()).isEqualTo("没有写存在问题"));
        assertThat(missing(DUE.plusDays(1))).extracting(one -> one.line().unit()).doesNotContain(UNION);
        assertThat(missing(DUE.plusDays(2))).extracting(one -> one.line().unit()).contains(UNION);
        office.workspace.history().undo();
        assertThat(first()).isEqualTo(PartState.REPORTED);
        assertThat(office.of(UNION).sendings()).isEmpty();
    }

    @Test
    void collectionsOfSeveralKindsStandSideBySideAndTheirPresetsAreTheOffices() {
        ReturnPreset monthly = office.workspace.returnPresets().usual(PeriodKind.MONTH);
        assertThat(monthly.due(Period.month(2026, 3))).isEqualTo(DUE);
        office.workspace.returnPresets().put(new ReturnPreset(monthly.key(), "月报（25日前）", PeriodKind.MONTH, 0, 25,
                monthly.matter(), "青产改办〔2026〕1号"));
        ReturnPreset own = office.workspace.returnPresets().add(monthly, "旬报");
        assertThat(office.workspace.returnPresets().all()).hasSize(8).contains(own);
        ReturnPreset changed = office.workspace.returnPresets().usual(PeriodKind.MONTH);
        Period march = changed.period(LocalDate.of(2026, 3, 10));
        ReturnCollection month = office.workspace.returns().ask(office.plan.id(), march,
                changed.matter(office.plan.title(), march), changed.basis(), changed.due(march));
        ReturnCollection atOnce = office.workspace.returns().ask(office.plan.id(),
                Period.onDemand(LocalDate.of(2026, 3, 31)), "临时调度", "", DUE.plusDays(5));
        assertThat(month.due()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(office.workspace.returns().collections(office.plan.id())).contains(office.spring, month, atOnce);
        office.workspace.returnPresets().reset(own.key());
        office.workspace.returnPresets().reset(monthly.key());
        assertThat(office.workspace.returnPresets().all()).hasSize(7).contains(monthly);
        office.workspace.history().undo();
        assertThat(office.workspace.returnPresets().all()).contains(changed);
    }
}
