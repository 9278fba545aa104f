package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Words;
import java.util.Set;

/** Figures by which a rule or a class is parted off: 对…低于60%的机构, 100人以上企业, 5万元以内的检测服务. */
final class Thresholds {

    private static final Words CATEGORIES = Words.named("category-nouns");
    private static final Words OPENERS = Words.named("condition-openers");
    private static final Set<String> MASSES = Set.of("人", "元", "平方米", "亩", "吨", "公里", "千瓦", "张", "米");
    private static final int NEAR = 10;

    private Thresholds() {}

    static boolean is(Mention mention) {
        String after = mention.after();
        String counted = mention.counted();
        if (counted.startsWith("的") && isOfClass(mention, counted)
                || (after.endsWith("的") || counted.startsWith("的")) && opensCondition(mention)) {
            return true;
        }
        String head = counted.substring(0, Math.min(counted.length(), NEAR));
        return isBounded(mention) && MASSES.contains(mention.quantity().unit()) && !NoTarget.isProduced(mention)
                && !head.isEmpty() && CATEGORIES.anyIn(head) && !counted.startsWith("就业") && !counted.startsWith("参");
    }

    private static boolean opensCondition(Mention mention) {
        int start = Scales.skip(mention.text(), mention.clause().start());
        return OPENERS.lengthAt(mention.text(), start) > 0;
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
