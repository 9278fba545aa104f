package cn.yaodian.reading.label;

import cn.yaodian.domain.plan.LabelStyle;

/** The forms of numbers before headings and tasks, from the outermost by custom (GB/T 9704-2012, 7.3.3) inward. */
public enum LabelKind {
    /** 第一部分, 第一篇. */
    PART(LabelStyle.CHINESE_COMMA),
    /** 第一章. */
    CHAPTER(LabelStyle.CHAPTER),
    /** 第一节. */
    SECTION(LabelStyle.SECTION),
    /** 第一条. */
    ARTICLE(LabelStyle.ARTICLE),
    /** Ⅰ. */
    ROMAN(LabelStyle.CHINESE_COMMA),
    /** 一、 */
    CHINESE_COMMA(LabelStyle.CHINESE_COMMA),
    /** （一） */
    CHINESE_BRACKET(LabelStyle.CHINESE_BRACKET),
    /** 任务1： （任务一） */
    NAMED(LabelStyle.ARABIC_DOT),
    /** 1. 1． 1、 */
    ARABIC(LabelStyle.ARABIC_DOT),
    /** 1.1 */
    DECIMAL_OF_TWO(LabelStyle.ARABIC_DOT),
    /** 1.1.1 */
    DECIMAL_OF_THREE(LabelStyle.ARABIC_DOT),
    /** 1.1.1.1 */
    DECIMAL_OF_FOUR(LabelStyle.ARABIC_BRACKET),
    /** （1） */
    ARABIC_BRACKET(LabelStyle.ARABIC_BRACKET),
    /** 1） */
    ARABIC_HALF_BRACKET(LabelStyle.ARABIC_BRACKET),
    /** ① */
    CIRCLED(LabelStyle.ARABIC_BRACKET),
    /** A. */
    CAPITAL(LabelStyle.ARABIC_BRACKET),
    /** a） (a) */
    SMALL_LETTER(LabelStyle.ARABIC_BRACKET);

    private final LabelStyle style;

    LabelKind(LabelStyle style) {
        this.style = style;
    }

    /** The nearest style that plans are numbered with. */
    public LabelStyle style() {
        return style;
    }
}
