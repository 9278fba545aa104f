package cn.yaodian.reading.label;

import cn.yaodian.domain.plan.LabelStyle;

/** The forms of numbers before headings and tasks, from the outermost by custom (GB/T 9704-2012, 7.3.3) inward. */
public enum LabelKind {
    /** 第一章. */
    CHAPTER(LabelStyle.CHINESE_COMMA),
    /** 第一节. */
    SECTION(LabelStyle.CHINESE_BRACKET),
    /** 第一条. */
    ARTICLE(LabelStyle.ARTICLE),
    /** 一、 */
    CHINESE_COMMA(LabelStyle.CHINESE_COMMA),
    /** （一） */
    CHINESE_BRACKET(LabelStyle.CHINESE_BRACKET),
    /** 1. 1． 1、 */
    ARABIC(LabelStyle.ARABIC_DOT),
    /** （1） */
    ARABIC_BRACKET(LabelStyle.ARABIC_BRACKET),
    /** 1） */
    ARABIC_HALF_BRACKET(LabelStyle.ARABIC_BRACKET),
    /** ① */
    CIRCLED(LabelStyle.ARABIC_BRACKET);

    private final LabelStyle style;

    LabelKind(LabelStyle style) {
        this.style = style;
    }

    /** The nearest style that plans are numbered with. */
    public LabelStyle style() {
        return style;
    }
}
