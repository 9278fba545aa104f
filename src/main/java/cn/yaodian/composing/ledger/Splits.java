package cn.yaodian.composing.ledger;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.IndicatorLine.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 分解: what shares come to, held against the whole. */
final class Splits {

    /** Columns of single units have keys that begin with these. */
    static final String TARGET = "share-target-";
    static final String FIGURE = "share-actual-";

    private Splits() {}

    static String target(Unit unit) {
        return IndicatorColumns.shareOf(unit.id());
    }

    static String figure(Unit unit) {
        return FIGURE + unit.id();
    }

    /** None where the target is not split. */
    static Optional<BigDecimal> sum(IndicatorLine line) {
        return line.shares().stream().map(Share::target).reduce(BigDecimal::add);
    }

    /** None where nobody has reported, and of percentages, which have no sum. */
    static Optional<BigDecimal> actual(IndicatorLine line) {
        return line.indicator().measure().isPercent()
                ? Optional.empty()
                : line.shares().stream().flatMap(share -> share.actual().stream()).reduce(BigDecimal::add);
    }

    /** Empty where the target is not split, or is a percentage that every unit has to reach by itself. */
    static String check(IndicatorLine line) {
        Optional<BigDecimal> sum = sum(line).filter(_ -> !line.indicator().measure().isPercent());
        if (sum.isEmpty()) {
            return "";
        }
        BigDecimal missing = IndicatorColumns.target(line).subtract(sum.get());
        return switch (missing.signum()) {
            case 0 -> LedgerWords.fill("check.same");
            case 1 -> LedgerWords.fill("check.short", Figures.of(missing, line.indicator()));
            default -> LedgerWords.fill("check.over", Figures.of(missing.negate(), line.indicator()));
        };
    }

    /** What is to be said below a table of these: how many add up, and each that does not. */
    static List<String> notes(List<IndicatorLine> lines) {
        List<IndicatorLine> split = lines.stream().filter(line -> !check(line).isEmpty()).toList();
        if (split.isEmpty()) {
            return List.of();
        }
        List<IndicatorLine> differing = split.stream()
                .filter(line -> !check(line).equals(LedgerWords.fill("check.same"))).toList();
        List<String> notes = new ArrayList<>();
        notes.add(LedgerWords.fill("split", split.size(), split.size() - differing.size()));
        differing.forEach(line -> notes.add(LedgerWords.fill("split.differs", line.indicator().name(), check(line))));
        return notes;
    }
}
