package cn.yaodian.domain.plan;

import java.util.List;

/**
 * How a plan numbers its headings and tasks.
 *
 * @param sectionStyles style of a section by its depth, the outermost first; deeper sections take the last one
 * @param taskStyle     style of every task
 * @param runsThrough   whether task numbers run on through the sections or start again at 1 in each
 */
public record NumberingScheme(List<LabelStyle> sectionStyles, LabelStyle taskStyle, boolean runsThrough) {

    /** 一、 （一） and tasks 1. 2. 3. … through the whole plan: what most offices write. */
    public static final NumberingScheme USUAL = new NumberingScheme(
            List.of(LabelStyle.CHINESE_COMMA, LabelStyle.CHINESE_BRACKET), LabelStyle.ARABIC_DOT, true);

    public NumberingScheme {
        sectionStyles = List.copyOf(sectionStyles);
        if (sectionStyles.isEmpty()) {
            throw new IllegalArgumentException("a scheme needs a style for the outermost sections");
        }
    }

    /** @param depth 1 for the outermost sections */
    public LabelStyle sectionStyle(int depth) {
        return sectionStyles.get(Math.min(depth, sectionStyles.size()) - 1);
    }
}
