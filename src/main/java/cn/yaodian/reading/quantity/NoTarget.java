package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** What a quantity is, where it is no target: a rank, a share of whom it concerns, a base, a threshold, a scope. */
final class NoTarget {

    private static final Words NAMES = Words.named("names-of-small-numbers");
    private static final Words PRODUCTION = Words.named("production-verbs");
    private static final Words CHANGES = Words.named("change-words");
    private static final Words PERMISSIONS = Words.named("permission-words");
    private static final Words LIMITS = Words.named("limit-words");
    private static final Words ACTS = Words.named("limited-acts");
    private static final Words NOT_LIMITS = Words.named("not-limits");
    private static final List<String> BASELINES = List.of("由", "从");
    private static final Words PERIODS = new Words(List.of("每天", "每日", "每周", "每月", "每学期", "每年"));
    private static final List<String> OBLIGED = List.of("应在", "应当在", "应于", "须在", "必须在", "须于", "确保在");
    private static final int NEAR = 10;

    private NoTarget() {}

    /** @param produced whether a verb says that what is counted is brought about */
    static boolean is(Mention mention, boolean produced) {
        return isPartOfName(mention) || isBase(mention) || Thresholds.is(mention) || Grants.is(mention)
                || isAllowed(mention) || mention.quantity().isDuration() && !isLimit(mention)
                || mention.quantity().figure().script() != Figure.Script.ARABIC && !isChineseCount(mention, produced);
    }

    /** 第3, A3, 1+3, 前三名, 每50名. */
    private static boolean isPartOfName(Mention mention) {
        char c = mention.start() > 0 ? mention.text().charAt(mention.start() - 1) : ' ';
        String before = mention.before();
        boolean vague = (c == '数' || c == '几') && "十百千万".indexOf(mention.text().charAt(mention.start())) >= 0;
        if (vague || "第〔[×+＋*每".indexOf(c) >= 0 || Glyphs.isLetter(c) || Glyphs.isDigit(c) || before.endsWith("一式")
                || before.endsWith("罚款")) {
            return true;
        }
        return c == '前';
    }

    /** The 50% of 由50%提高到60%, the 9家 of 在建成9家的基础上. */
    private static boolean isBase(Mention mention) {
        String after = mention.after();
        String head = after.substring(0, Math.min(after.length(), 24));
        int base = head.indexOf("基础上");
        return base >= 0 && base <= NEAR
                || CHANGES.anyIn(head) && BASELINES.stream().anyMatch(mention.near()::contains);
    }

    /** 每年可使用2次, 限报1家. */
    private static boolean isAllowed(Mention mention) {
        return PERMISSIONS.anyIn(mention.near());
    }

    /** Whether a verb such as 新建 stands right before it. */
    static boolean isProduced(Mention mention) {
        return isProduced(mention.before(), mention.before().length());
    }

    /** Whether it stands right before a place. */
    static boolean isProduced(String words, int end) {
        return PRODUCTION.lengthBefore(words, end) > 0;
    }

    /** A span of time is a target where it is a limit: 控制在20天以内, 5个工作日内办结, 不少于1个月, 每天锻炼1小时, 应在5个工作日内报备案. */
    private static boolean isLimit(Mention mention) {
        if (mention.comparison() == Comparison.AT_MOST && OBLIGED.stream().anyMatch(mention.near()::endsWith)) {
            return true;
        }
        if (NOT_LIMITS.anyIn(mention.after()) || mention.counted().startsWith("的")) {
            return false;
        }
        if (mention.after().isEmpty() && PERIODS.anyIn(mention.near())) {
            return true;
        }
        return LIMITS.anyIn(mention.before()) || ACTS.lengthAt(mention.after(), 0) > 0
                || mention.comparison() == Comparison.AT_MOST
                        && ACTS.anyIn(mention.after());
    }

    private static boolean isChineseCount(Mention mention, boolean produced) {
        Quantity quantity = mention.quantity();
        String before = mention.before();
        if (quantity.isShare() || mention.comparison() != Comparison.EQUAL) {
            return quantity.figure().script() != Figure.Script.ROUND || !quantity.unit().equals("人") || produced;
        }
        if (quantity.figure().script() == Figure.Script.ROUND) {
            return produced;
        }
        int amount = quantity.figure().amount().intValue();
        boolean periodic = !before.endsWith("报送") && !before.endsWith("上报") && before.contains("每")
                && "场次期".contains(quantity.unit());
        if (amount < 2) {
            return periodic;
        }
        if (quantity.unit().equals("期") && !produced && !mention.after().isEmpty()) {
            return false; // 二期工程
        }
        boolean named = NAMES.lengthAt(mention.after(), 0) > 0;
        return amount >= 10 && !named || periodic || !named && "场次期家名篇所户".contains(quantity.unit())
                || produced && !named && !quantity.unit().equals("项");
    }
}
