package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Words;
import java.util.Set;

/** Figures by which a rule or a class is parted off: 对…低于60%的机构, 100人以上企业, 超百亿元企业, 超员10%以上. */
final class Thresholds {

    private static final Words CATEGORIES = Words.named("category-nouns");
    private static final Words OPENERS = Words.named("condition-openers");
    private static final Set<String> MASSES = Set.of("人", "元", "平方米", "亩", "吨", "公里", "千瓦", "张", "米");
    private static final Words EXCESSES = Words.named("excess-words");
    private static final int NEAR = 10;

    private Thresholds() {}

    static boolean is(Mention mention) {
        if (EXCESSES.lengthBefore(mention.near(), mention.near().length()) > 0 || isNorm(mention)) {
            return true;
        }
        String after = mention.after();
        String counted = mention.counted();
        if (counted.startsWith("的") && isOfClass(mention, counted)
                || (after.endsWith("的") || counted.startsWith("的")) && opensCondition(mention)) {
            return true;
        }
        String head = counted.substring(0, Math.min(counted.length(), NEAR));
        return (isBounded(mention) || mention.comparison() == Comparison.MORE_THAN)
                && MASSES.contains(mention.quantity().unit()) && !NoTarget.isProduced(mention)
                && !head.isEmpty() && CATEGORIES.anyIn(head) && !counted.startsWith("就业") && !counted.startsWith("参");
    }

    /** 执行25%的减排上限: a rule that holds already. */
    private static boolean isNorm(Mention mention) {
        return mention.counted().startsWith("的")
                && (mention.before().endsWith("执行") || mention.before().endsWith("遵守"));
    }

    private static boolean opensCondition(Mention mention) {
        // 按不低于20%的比例配备: a quota to be kept.
        int start = Scales.skip(mention.text(), mention.clause().start());
        return !mention.counted().startsWith("的比例") && OPENERS.lengthAt(mention.text(), start) > 0;
    }

    /** 超过100人的企业, 5万元以内的服务. */
    private static boolean isOfClass(Mention mention, String counted) {
        boolean named = CATEGORIES.anyIn(counted.substring(1, Math.min(counted.length(), 1 + NEAR / 2)));
        boolean bounded = mention.comparison() != Comparison.EQUAL && !mention.quantity().isShare();
        boolean mass = isBounded(mention) && MASSES.contains(mention.quantity().unit());
        return bounded && named || mass && !NoTarget.isProduced(mention);
    }

    /** Whether 以上 or the like stands behind it. */
    private static boolean isBounded(Mention mention) {
        return mention.comparison() != Comparison.EQUAL && mention.counted().length() < mention.after().length();
    }
}
