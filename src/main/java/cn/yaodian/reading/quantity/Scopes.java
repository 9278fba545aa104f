package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** Figures that say how many there are of what something is about, how it is made up and what it measures. */
final class Scopes {

    private static final Words NOT_COUNTED = Words.named("numbers-not-counted");
    private static final Words SCOPE = Words.named("scope-words");
    private static final Words ATTRIBUTES = Words.named("attribute-words");
    private static final String FLOOR_AREA = "建筑面积";
    private static final List<String> DONE = List.of("首批", "第一批", "首期", "第一期", "总投资");
    private static final Words PRODUCTION = Words.named("production-verbs");
    private static final List<String> GROUPS = List.of("每支", "每组", "每队", "每班", "每场", "每间", "每室");
    private static final Words STAFFS = new Words(List.of("小组", "专班", "工作组", "办公室"));
    private static final int NEAR = 8;
    private static final List<String> PARTS = List.of("期", "批", "组", "步", "类", "片", "路", "班", "个");

    private Scopes() {}

    static boolean is(Mention mention) {
        return mention.comparison() == Comparison.EQUAL
                && (NOT_COUNTED.lengthAt(mention.after(), 0) > 0 || isAbout(mention)
                        || mention.near().contains("划分") || isParting(mention) || isSizeOfGroup(mention)
                        || isAttribute(mention) || isActor(mention) || isGroupKnown(mention))
                || isRadius(mention);
    }

    /** 围绕6条, 全市87家; but 完成首批30家 and 建设环线等4个项目 are to be done. */
    private static boolean isAbout(Mention mention) {
        String before = mention.before();
        int length = SCOPE.lengthBefore(before, before.length());
        // 建设3个, 共建3个: a verb is no scope for ending like one.
        if (length == 0 || PRODUCTION.lengthBefore(before, before.length()) > length) {
            return false;
        }
        boolean done = DONE.stream().anyMatch(before::endsWith)
                && NoTarget.isProduced(before, before.length() - length);
        boolean listed = before.endsWith("等") && PRODUCTION.anyIn(before);
        boolean together = mention.near().equals("共"); // 2轮共1500万元
        return !done && !listed && !together && !isShareReached(mention, before.length() - length)
                && !isSizeOfWork(mention);
    }

    /** 覆盖全省80%的企业: a share of what lies there is reached. */
    private static boolean isShareReached(Mention mention, int place) {
        return mention.quantity().isShare() && NoTarget.isProduced(mention.before(), place);
    }

    /** 完成主体工程，建筑面积1.8万平方米: what is to be built measures so much. */
    private static boolean isSizeOfWork(Mention mention) {
        return mention.before().endsWith(FLOOR_AREA) && mention.after().isEmpty()
                && PRODUCTION.anyIn(mention.sentence());
    }

    /** 分3批. */
    private static boolean isParting(Mention mention) {
        return mention.before().endsWith("分") && PARTS.contains(mention.quantity().unit());
    }

    /** 每支队伍3—5人, 成立5人的工作小组. */
    private static boolean isSizeOfGroup(Mention mention) {
        String unit = mention.quantity().unit();
        String after = mention.after();
        return (unit.equals("人") || unit.equals("名")) && (GROUPS.stream().anyMatch(mention.near()::contains)
                || after.startsWith("的") && STAFFS.anyIn(after.substring(0, Math.min(after.length(), NEAR))));
    }

    /** 总投资5亿元的项目; but 建设面积600平方米的活动室 is to be built. */
    private static boolean isAttribute(Mention mention) {
        String near = mention.near();
        int length = ATTRIBUTES.lengthBefore(near, near.length());
        return mention.after().startsWith("的") && length > 0 && !(mention.quantity().unit().endsWith("米")
                && NoTarget.isProduced(near, near.length() - length));
    }

    /** 对粉尘危害严重的36家企业, 对300件积案实行包案: those are known. */
    private static boolean isGroupKnown(Mention mention) {
        int start = Scales.skip(mention.text(), mention.clause().start());
        return mention.text().charAt(start) == '对' && !mention.after().isEmpty()
                && (mention.before().endsWith("的") || mention.after().contains("实行"));
    }

    /** 一公里内就近可达. */
    private static boolean isRadius(Mention mention) {
        String unit = mention.quantity().unit();
        return (unit.endsWith("公里") || unit.equals("米")) && mention.comparison() == Comparison.AT_MOST
                && mention.after().startsWith("内") && mention.counted().length() > 1;
    }

    /** 1家链主企业带动10家: who does it. */
    private static boolean isActor(Mention mention) {
        return mention.before().isBlank() && mention.quantity().figure().amount().intValue() == 1
                && mention.quantity().max().isEmpty() && !mention.after().isEmpty();
    }
}
