package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.progress.FigureCheck;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds percentages against the figures of the indicators that they are counted from. Only what was reported up to the
 * same day is compared: who has reported a share and not yet its counts is not doubted.
 */
public final class CountedShares {

    /** What is known of figures: those on record, or with what has just been read or typed. */
    @FunctionalInterface
    public interface Known {

        Readings of(IndicatorId indicator, UnitId unit);
    }

    private final Ledger ledger;
    private final Known figures;

    public CountedShares(Ledger ledger, Known figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /** Whether what a unit said of a share for a period is not what the counts give. */
    public boolean isDoubtful(LedgerIndicator share, UnitId unit, Period period) {
        Optional<ShareOf> counts = counts(share, unit, period);
        return counts.isPresent() && said(share, unit, period)
                .filter(percent -> FigureCheck.share(percent, counts.get().part(), counts.get().whole()).isPresent())
                .isPresent();
    }

    /** Whether a share that is counted from this indicator is doubtful with what a unit said of it for a period. */
    public boolean spoilsShare(LedgerIndicator count, UnitId unit, Period period) {
        return countedFrom(count).stream().anyMatch(share -> reporting(share, unit)
                .anyMatch(reporter -> isDoubtful(share, reporter, period)));
    }

    /** Shares that are counted from an indicator. */
    public List<LedgerIndicator> countedFrom(LedgerIndicator count) {
        return ledger.indicators().stream().filter(share -> share.counts()
                .filter(of -> of.part().equals(count.id()) || of.whole().equals(count.id())).isPresent()).toList();
    }

    /**
     * The counts of a share.
     *
     * @param part  分子, in single things: 32000, not 3.2万
     * @param whole 分母
     */
    public record ShareOf(BigDecimal part, BigDecimal whole) {}

    /** What a unit's share is counted from; empty unless both counts were reported up to the period's last day. */
    public Optional<ShareOf> counts(LedgerIndicator share, UnitId unit, Period period) {
        return share.counts().flatMap(of -> count(of.part(), share, unit, period).flatMap(
                part -> count(of.whole(), share, unit, period).map(whole -> new ShareOf(part, whole))));
    }

    private Optional<BigDecimal> count(IndicatorId id, LedgerIndicator share, UnitId unit, Period period) {
        return ledger.indicator(id).flatMap(count -> (isPart(share, unit)
                ? said(count, unit, period)
                : whole(count, unit, period)).map(count.measure()::plain));
    }

    /** By the unit itself, by another that answers for the whole, or by all together that have a share of it. */
    private Optional<BigDecimal> whole(LedgerIndicator count, UnitId unit, Period period) {
        Optional<BigDecimal> answered = Stream.concat(Stream.of(unit), count.owners().stream())
                .filter(owner -> !isPart(count, owner)).map(owner -> said(count, owner, period))
                .flatMap(Optional::stream).findFirst();
        if (answered.isPresent()) {
            return answered;
        }
        List<BigDecimal> parts = new ArrayList<>();
        count.breakdown().shares().keySet().forEach(one -> said(count, one, period).ifPresent(parts::add));
        return parts.isEmpty() || parts.size() < count.breakdown().shares().size()
                ? Optional.empty()
                : parts.stream().reduce(BigDecimal::add);
    }

    private static boolean isPart(LedgerIndicator indicator, UnitId unit) {
        return indicator.breakdown().shares().containsKey(unit);
    }

    private Stream<UnitId> reporting(LedgerIndicator share, UnitId unit) {
        return isPart(share, unit)
                ? Stream.of(unit)
                : share.owners().stream().filter(owner -> !isPart(share, owner));
    }

    /** What a figure has come to by the end of a period, if the unit has reported it for one that ends on that day. */
    private Optional<BigDecimal> said(LedgerIndicator indicator, UnitId unit, Period period) {
        Readings readings = figures.of(indicator.id(), unit);
        return readings.all().stream().map(Reading::period).anyMatch(one -> one.last().equals(period.last()))
                ? readings.actual(indicator.counting(), period.last())
                : Optional.empty();
    }
}
