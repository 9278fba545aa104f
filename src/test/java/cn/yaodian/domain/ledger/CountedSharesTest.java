package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.progress.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedSharesTest {

    private static final UnitId UNION = UnitId.random();
    private static final UnitId TRADE = UnitId.random();
    private static final UnitId RIVER = UnitId.random();
    private static final UnitId OLD_TOWN = UnitId.random();
    private static final Period SPRING = Period.quarter(2026, 1);
    private static final Period SUMMER = Period.quarter(2026, 2);

    private final LedgerIndicator founded = indicator("已建会企业数", "家", UNION, Map.of());
    private final LedgerIndicator all = indicator("企业总数", "百家", TRADE, Map.of());
    private final LedgerIndicator share = indicator("建会率", "%", UNION, Map.of())
            .withCounts(Optional.of(new ShareCounts(founded.id(), all.id())));
    private final List<FigureBook.Entry> figures = new ArrayList<>();

    private static LedgerIndicator indicator(String name, String measure, UnitId owner, Map<UnitId, BigDecimal> split) {
        return new LedgerIndicator(IndicatorId.random(), TaskId.random(), name, name, Measure.of(measure),
                Counting.AT_POINT, new Goal(Direction.AT_LEAST, Optional.empty(), BigDecimal.TEN), "",
                Optional.empty(), List.of(owner), Optional.empty(), new Breakdown(split), "");
    }

    private void said(LedgerIndicator indicator, UnitId unit, Period period, String figure) {
        figures.add(new FigureBook.Entry(indicator.id(), unit,
                new Reading(period, Optional.empty(), Optional.of(new BigDecimal(figure)))));
    }

    private CountedShares shares(LedgerIndicator... indicators) {
        return new CountedShares(new Ledger(PlanId.random(), List.of(), List.of(indicators)),
                new FigureBook(figures)::of);
    }

    @Test
    void aShareIsHeldAgainstWhatOthersReportOfItsCountsInTheirOwnScales() {
        said(founded, UNION, SUMMER, "320");
        said(all, TRADE, SUMMER, "4");
        said(share, UNION, SUMMER, "80");
        // 320 of 4 hundred are 80 %.
        assertThat(shares(founded, all, share).isDoubtful(share, UNION, SUMMER)).isFalse();
        figures.removeLast();
        said(share, UNION, SUMMER, "82");
        assertThat(shares(founded, all, share).isDoubtful(share, UNION, SUMMER)).isTrue();
        assertThat(shares(founded, all, share).spoilsShare(all, TRADE, SUMMER)).as("told at the count as well")
                .isTrue();
        assertThat(shares(founded, all, share).spoilsShare(share, UNION, SUMMER)).isFalse();
    }

    @Test
    void whoHasNotReportedBothCountsForThePeriodIsNotDoubted() {
        said(founded, UNION, SUMMER, "320");
        said(all, TRADE, SPRING, "8");
        said(share, UNION, SUMMER, "80");
        assertThat(shares(founded, all, share).isDoubtful(share, UNION, SUMMER)).isFalse();
        assertThat(shares(founded, share).isDoubtful(share, UNION, SUMMER)).as("a count that is gone").isFalse();
        said(all, TRADE, new Period(PeriodKind.MONTH, SUMMER.last()), "8");
        assertThat(shares(founded, all, share).isDoubtful(share, UNION, SUMMER))
                .as("June ends with the quarter: 320 of 800 are 40 %").isTrue();
    }

    @Test
    void aRegionsShareIsHeldAgainstItsOwnCountsAndTheWholeAgainstTheirSum() {
        Map<UnitId, BigDecimal> regions = Map.of(RIVER, BigDecimal.ONE, OLD_TOWN, BigDecimal.ONE);
        LedgerIndicator part = indicator("已建会企业数", "家", UNION, regions);
        LedgerIndicator whole = indicator("企业总数", "家", UNION, regions);
        LedgerIndicator rate = indicator("建会率", "%", UNION, regions)
                .withCounts(Optional.of(new ShareCounts(part.id(), whole.id())));
        said(part, RIVER, SUMMER, "30");
        said(whole, RIVER, SUMMER, "40");
        said(rate, RIVER, SUMMER, "75");
        said(rate, UNION, SUMMER, "75");
        said(part, OLD_TOWN, SUMMER, "10");
        CountedShares some = shares(part, whole, rate);
        assertThat(some.isDoubtful(rate, RIVER, SUMMER)).as("30 of 40").isFalse();
        assertThat(some.isDoubtful(rate, UNION, SUMMER)).as("one region is missing").isFalse();
        said(whole, OLD_TOWN, SUMMER, "60");
        assertThat(shares(part, whole, rate).isDoubtful(rate, UNION, SUMMER)).as("40 of 100, not 75").isTrue();
        assertThat(shares(part, whole, rate).isDoubtful(rate, RIVER, SUMMER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"已建会企业数/企业总数,true", "已建会企业数占全部企业总数的比重,true", "企业总数中已建会企业的比例,true",
            "期末已建会企业数÷期末企业总数,true", "已建会企业数，期末时点数,false", "企业总数以统计局为准；已建会企业按名册,false"})
    void aCountingMethodThatNamesBothProposesThem(String source, boolean proposed) {
        Ledger ledger = new Ledger(PlanId.random(), List.of(), List.of(founded, all, share));
        LedgerIndicator said = share.withSource(source).withCounts(Optional.empty());
        assertThat(CountsProposal.of(said, ledger))
                .isEqualTo(proposed ? Optional.of(new ShareCounts(founded.id(), all.id())) : Optional.empty());
        assertThat(CountsProposal.of(said.withMeasure(Measure.of("家")), ledger)).isEmpty();
    }

    @Test
    void ofTwoNamesInOnePlaceTheLongerOneIsMeant() {
        LedgerIndicator pilots = indicator("试点企业", "家", UNION, Map.of());
        LedgerIndicator privates = indicator("试点企业中的民营企业", "家", UNION, Map.of());
        LedgerIndicator rate = indicator("民营试点占比", "%", UNION, Map.of()).withSource("“试点企业中的民营企业”占“试点企业”");
        assertThat(CountsProposal.of(rate, new Ledger(PlanId.random(), List.of(), List.of(pilots, privates, rate))))
                .contains(new ShareCounts(privates.id(), pilots.id()));
    }
}
