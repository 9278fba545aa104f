package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** What a quantity is, where it is no target: a rank, a share of whom it concerns, a base, a threshold, a scope. */
final class NoTarget {

    private static final Words NOT_COUNTED = Words.named("numbers-not-counted");
    private static final Words NAMES = Words.named("names-of-small-numbers");
    private static final Words PRODUCTION = Words.named("production-verbs");
    private static final Words RANKING = Words.named("ranking-verbs");
    private static final Words SCOPE = Words.named("scope-words");
    private static final Words CATEGORIES = Words.named("category-nouns");
    private static final Words OPENERS = Words.named("condition-openers");
    private static final Words CHANGES = Words.named("change-words");
    private static final Words LIMITS = Words.named("limit-words");
    private static final Words ACTS = Words.named("limited-acts");
    private static final Words NOT_LIMITS = Words.named("not-limits");
    private static final List<String> BASELINES = List.of("由", "从");
    private static final List<String> GROUPS = List.of("每支", "每组", "每队", "每班", "每期", "每批", "每场");
    private static final String MASS_UNITS = "人 元 平方米 亩 吨 公里 千瓦 张 米";
    private static final int NEAR = 10;

    private NoTarget() {}

    /** @param produced whether a verb says that what is counted is brought about */
    static boolean is(Mention mention, boolean produced) {
        return isPartOfName(mention) || isBase(mention) || isCondition(mention) || Grants.is(mention)
                || isSizeOfGroup(mention) || mention.quantity().isDuration() && !isLimit(mention)
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
        return c == '前' && (RANKING.lengthBefore(before, before.length() - 1) == 0
                || mention.after().startsWith("的"));
    }

    /** The 50% of 由50%提高到60%, the 9家 of 在建成9家的基础上. */
    private static boolean isBase(Mention mention) {
        String after = mention.after();
        String head = after.substring(0, Math.min(after.length(), 24));
        int base = head.indexOf("基础上");
        return base >= 0 && base <= NEAR
                || CHANGES.anyIn(head) && BASELINES.stream().anyMatch(mention.near()::contains);
    }

    /** 对…低于60%的机构, …达到500人的, 100人以上企业. */
    private static boolean isCondition(Mention mention) {
        String after = mention.after();
        String counted = mention.counted();
        String head = counted.substring(0, Math.min(counted.length(), NEAR));
        String opening = mention.text().substring(mention.clause().start(), mention.clause().end()).strip();
        boolean opens = OPENERS.lengthAt(opening, 0) > 0;
        if (opens && (after.endsWith("的") || counted.startsWith("的"))) {
            return true;
        }
        if (!mention.quantity().isShare() && mention.comparison() != Comparison.EQUAL && counted.startsWith("的")
                && isClass(counted)) {
            return true;
        }
        boolean bounded = mention.comparison() != Comparison.EQUAL && counted.length() < after.length();
        boolean produced = isProduced(mention);
        boolean mass = List.of(MASS_UNITS.split(" ")).contains(mention.quantity().unit());
        return bounded && mass && !produced && !head.isEmpty() && CATEGORIES.anyIn(head)
                && !counted.startsWith("就业") && !counted.startsWith("参");
    }

    /** 的企业, 的工业项目: the class that a threshold parts off. */
    private static boolean isClass(String counted) {
        return CATEGORIES.anyIn(counted.substring(1, Math.min(counted.length(), 1 + NEAR / 2)));
    }

    /** 每支队伍3—5人: how it is made up. */
    private static boolean isSizeOfGroup(Mention mention) {
        String unit = mention.quantity().unit();
        return mention.comparison() == Comparison.EQUAL && (unit.equals("人") || unit.equals("名"))
                && GROUPS.stream().anyMatch(mention.near()::contains);
    }

    /** Whether a verb such as 新建 stands right before it. */
    static boolean isProduced(Mention mention) {
        return PRODUCTION.lengthBefore(mention.before(), mention.before().length()) > 0;
    }

    /** Whether it says how many there are of what something is about. */
    static boolean isScope(Mention mention) {
        String before = mention.before();
        return mention.comparison() == Comparison.EQUAL
                && (NOT_COUNTED.lengthAt(mention.after(), 0) > 0 || SCOPE.lengthBefore(before, before.length()) > 0);
    }

    /** A span of time is a target where it is a limit: 控制在20天以内, 5个工作日内办结, 不少于1个月. */
    private static boolean isLimit(Mention mention) {
        if (NOT_LIMITS.anyIn(mention.after()) || mention.counted().startsWith("的")) {
            return false;
        }
        return LIMITS.anyIn(mention.before()) || mention.comparison() == Comparison.AT_MOST
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
        boolean periodic = before.contains("每") && "场次期".contains(quantity.unit());
        if (amount < 2) {
            return periodic;
        }
        boolean named = NAMES.lengthAt(mention.after(), 0) > 0;
        return amount >= 10 && !named || periodic || !named && "场次期家名篇所户".contains(quantity.unit())
                || produced && !named && !quantity.unit().equals("项");
    }
}
