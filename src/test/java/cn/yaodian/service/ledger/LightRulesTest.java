package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.UsualSchedule;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightRulesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final OfficeRule STRICT = new OfficeRule(
            new LightRule("从严", List.of(new LightRule.Line(Light.RED, new LightCondition.BehindBy(new BigDecimal("5"))),
                    new LightRule.Line(Light.RED, new LightCondition.NotReported()),
                    new LightRule.Line(Light.YELLOW, new LightCondition.BehindBy(BigDecimal.ZERO)),
                    new LightRule.Line(Light.BLUE, new LightCondition.DueWithin(0)))),
            new PaceMargin(new BigDecimal("1.5")), new UsualSchedule.Quarters(decimals("20", "30", "30", "20")));
    private static final OfficeRule OWN_CURVE = new OfficeRule(LightRule.BY_STAGE, PaceMargin.USUAL,
            new UsualSchedule.Curve(new TreeMap<>(Map.of(6, new BigDecimal("0.25"), 12, BigDecimal.ONE))));

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    private static List<BigDecimal> decimals(String... figures) {
        return Arrays.stream(figures).map(BigDecimal::new).toList();
    }

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void eachRuleCountsFromItsDayAndComesBackFromTheClosedFile() {
        assertThat(workspace.lightRules().inForce(JUNE)).isEqualTo(OfficeRule.USUAL);
        workspace.lightRules().save(new DatedRule(LocalDate.of(2026, 7, 1), STRICT));
        workspace.lightRules().save(new DatedRule(LocalDate.of(2026, 10, 1), OWN_CURVE));
        workspace.close();
        open();
        assertThat(workspace.lightRules().inForce(JUNE)).isEqualTo(OfficeRule.USUAL);
        assertThat(workspace.lightRules().inForce(LocalDate.of(2026, 7, 1))).isEqualTo(STRICT);
        assertThat(workspace.lightRules().inForce(SEPTEMBER)).isEqualTo(STRICT);
        assertThat(workspace.lightRules().inForce(LocalDate.of(2026, 10, 1))).isEqualTo(OWN_CURVE);
        assertThat(workspace.lightRules().history()).extracting(DatedRule::rule).containsExactly(OWN_CURVE, STRICT);
    }

    @Test
    void aSecondRuleOfTheSameDayReplacesItAndUndoBringsTheFirstBack() {
        workspace.lightRules().save(new DatedRule(JUNE, STRICT));
        workspace.lightRules().save(new DatedRule(JUNE, OWN_CURVE));
        assertThat(workspace.lightRules().history()).containsExactly(new DatedRule(JUNE, OWN_CURVE));
        workspace.history().undo();
        assertThat(workspace.lightRules().inForce(JUNE)).isEqualTo(STRICT);
        workspace.lightRules().remove(JUNE);
        assertThat(workspace.lightRules().inForce(JUNE)).isEqualTo(OfficeRule.USUAL);
    }

    /** 2.25 of 4.5: 50 %. By months 50 % were expected by June, by quarters 20 + 30 = 50 %; 75 and 80 % by September. */
    @Test
    void anOldJudgementIsSeenAgainByTheRuleOfItsDay() {
        Plan plan = InventedPlans.ofSize(1).withState(PlanState.ISSUED);
        Unit union = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
        workspace.units().save(union, "新增单位");
        workspace.plans().save(plan, "印发");
        workspace.ledgers().open(plan, workspace.units().register());
        workspace.ledgers().report(plan.id(), new FigureBook.Entry(
                workspace.ledgers().get(plan.id()).indicators().getFirst().id(), union.id(),
                new Reading(Period.quarter(2026, 1), Optional.empty(), Optional.of(new BigDecimal("2.25")))));
        assertThat(indicator(plan, JUNE).standing().light()).isEqualTo(Light.GREEN);
        assertThat(indicator(plan, SEPTEMBER).standing().light()).isEqualTo(Light.YELLOW);
        workspace.lightRules().save(new DatedRule(LocalDate.of(2026, 7, 1), STRICT));
        assertThat(indicator(plan, JUNE).standing().light()).as("by the rule of that day").isEqualTo(Light.GREEN);
        assertThat(indicator(plan, SEPTEMBER).standing().light()).isEqualTo(Light.RED);
        assertThat(indicator(plan, SEPTEMBER).standing().expected()).get()
                .satisfies(share -> assertThat(share).isEqualByComparingTo("0.8"));
    }

    private IndicatorLine indicator(Plan plan, LocalDate cutOff) {
        return workspace.overviews().on(plan.id(), cutOff).indicators().getFirst();
    }

    @Test
    void aRuleSaysItselfInWords() {
        assertThat(LightRules.words(OfficeRule.USUAL)).containsExactly(
                "亮灯规则（按序时进度）：落后序时进度超过30个百分点为红灯；落后序时进度超过10个百分点为黄灯；其余为绿灯。",
                "序时进度按月均匀计算，与序时进度相差不超过0.05个百分点为达序时。");
        assertThat(LightRules.words(STRICT)).containsExactly(
                "亮灯规则（从严）：落后序时进度超过5个百分点或应报未报为红灯；落后序时进度为黄灯；当日到期为蓝灯；其余为绿灯。",
                "序时进度按季度计算：第一季度20%、第二季度30%、第三季度30%、第四季度20%，与序时进度相差不超过1.5个百分点为达序时。");
        assertThat(LightRules.words(OWN_CURVE).getLast()).isEqualTo(
                "序时进度按自定进度计算：6月末25%、12月末100%，与序时进度相差不超过0.05个百分点为达序时。");
    }
}
