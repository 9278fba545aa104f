package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.util.List;

/** Sums and shares that a rule grants, charges or fines, and what a score earns: standards, not targets. */
final class Grants {

    private static final Words GRANTS = Words.named("grant-words");
    private static final Words MEASURES = Words.named("grant-measures");
    private static final Words SPENDING = Words.named("spending-words");
    private static final Words GIVING = Words.named("giving-words");
    private static final List<String> RECIPIENTS = List.of("每人", "每名", "每户", "每家", "每位");
    private static final String JOINTS = "、和与及或";
    private static final Words GRADES = Words.named("grades");
    private static final BigDecimal SMALL = BigDecimal.valueOf(10_000);
    private static final int NEAR = 8;
    private static final int BEHIND = 14;

    private Grants() {}

    static boolean is(Mention mention) {
        String unit = mention.quantity().unit();
        return unit.endsWith("元") && isSum(mention) || mention.quantity().isShare() && isRate(mention)
                || isGrade(mention);
    }

    /** 每人1500元, 奖励5万元, 申请最高30万元贷款, 处10万元以上罚款; but 发放补贴2000万元 is to be done. */
    private static boolean isSum(Mention mention) {
        String near = mention.near();
        if (near.length() == 1 && JOINTS.contains(near)) {
            near = mention.before(); // 每人每月110元和90元
        }
        String last = near.substring(Math.max(0, near.length() - NEAR));
        String head = head(mention.after());
        boolean each = MEASURES.anyIn(near) || MEASURES.anyIn(head);
        if (near.endsWith("最高") || isGivenToEach(near)) {
            return true;
        }
        if (each && (GRANTS.anyIn(mention.sentence()) || GRANTS.anyIn(head))) {
            return true;
        }
        return (GRANTS.anyIn(last) || GRANTS.anyIn(head)) && (!SPENDING.anyIn(near) || isSmall(mention));
    }

    /** 每人救助1万元. */
    private static boolean isGivenToEach(String near) {
        for (String each : RECIPIENTS) {
            int at = near.lastIndexOf(each);
            if (at >= 0 && near.length() - at <= NEAR && GIVING.anyIn(near.substring(at + each.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Money laid out as a whole is more than a few thousand yuan. */
    private static boolean isSmall(Mention mention) {
        return mention.quantity().figure().amount().compareTo(SMALL) < 0;
    }

    /** 按不超过30%的比例给予补助, 给予投资额20%的补助, 按1%执行. */
    private static boolean isRate(Mention mention) {
        String near = mention.near();
        String head = head(mention.after());
        boolean by = near.contains("按") || near.contains("给予") || near.contains("予以");
        return by && (GRANTS.anyIn(head) || head.contains("给予") || head.contains("执行") || head.contains("计入"));
    }

    /** 90分以上为优秀. */
    private static boolean isGrade(Mention mention) {
        String counted = mention.counted();
        int at = counted.startsWith("的") ? 1 : 0;
        return counted.startsWith("为", at) && GRADES.lengthAt(counted, at + 1) > 0
                || counted.startsWith("评为", at) || counted.startsWith("计为", at);
    }

    private static String head(String after) {
        return after.substring(0, Math.min(after.length(), BEHIND));
    }
}
