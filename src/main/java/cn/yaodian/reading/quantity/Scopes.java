package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** Figures that say how many there are of what something is about, how it is made up and what it measures. */
final class Scopes {

    private static final Words NOT_COUNTED = Words.named("numbers-not-counted");
    private static final Words SCOPE = Words.named("scope-words");
    private static final Words ATTRIBUTES = Words.named("attribute-words");
    private static final List<String> DONE = List.of("首批", "第一批", "首期", "第一期", "总投资");
    private static final Words PRODUCTION = Words.named("production-verbs");
    private static final List<String> GROUPS = List.of("每支", "每组", "每队", "每班", "每期", "每批", "每场");
    private static final List<String> PARTS = List.of("期", "批", "组", "步", "类", "片", "路", "班", "个");

    private Scopes() {}

    static boolean is(Mention mention) {
        return mention.comparison() == Comparison.EQUAL
                && (NOT_COUNTED.lengthAt(mention.after(), 0) > 0 || isAbout(mention.before())
                        || mention.near().contains("划分") || isParting(mention) || isSizeOfGroup(mention)
                        || isAttribute(mention) || isActor(mention));
    }

    /** 围绕6条, 全市87家; but 完成首批30家 and 建设环线等4个项目 are to be done. */
    private static boolean isAbout(String before) {
        int length = SCOPE.lengthBefore(before, before.length());
        if (length == 0) {
            return false;
        }
        boolean done = DONE.stream().anyMatch(before::endsWith)
                && NoTarget.isProduced(before, before.length() - length);
        boolean listed = before.endsWith("等") && PRODUCTION.anyIn(before);
        return !done && !listed;
    }

    /** 分3批. */
    private static boolean isParting(Mention mention) {
        return mention.before().endsWith("分") && PARTS.contains(mention.quantity().unit());
    }

    /** 每支队伍3—5人. */
    private static boolean isSizeOfGroup(Mention mention) {
        String unit = mention.quantity().unit();
        return (unit.equals("人") || unit.equals("名")) && GROUPS.stream().anyMatch(mention.near()::contains);
    }

    /** 总投资5亿元的项目. */
    private static boolean isAttribute(Mention mention) {
        String near = mention.near();
        return mention.after().startsWith("的") && ATTRIBUTES.lengthBefore(near, near.length()) > 0;
    }

    /** 1家链主企业带动10家: who does it. */
    private static boolean isActor(Mention mention) {
        return mention.before().isBlank() && mention.quantity().figure().amount().intValue() == 1
                && mention.quantity().max().isEmpty() && !mention.after().isEmpty();
    }
}
