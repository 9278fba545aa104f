package cn.yaodian.document;

import java.util.List;

/** A piece of a document's body, set below the one before it. */
public sealed interface Block permits Paragraph, Table, Picture, PageBreak {

    /** Opaque key of what it was made from, for following the caret from text to page; empty for none. */
    String anchor();

    /** All its text in the order of reading. */
    String text();

    static Paragraph paragraph(String anchor, String text) {
        return new Paragraph(anchor, 0, List.of(new Run(text, Typeface.FANGSONG)));
    }

    static Paragraph heading(String anchor, int level, String text) {
        return new Paragraph(anchor, level, List.of(new Run(text, headingTypeface(level))));
    }

    /** The typeface of a heading: 黑体, 楷体, then 仿宋 (GB/T 9704-2012, 7.3.3). */
    static Typeface headingTypeface(int level) {
        return switch (level) {
            case 1 -> Typeface.HEITI;
            case 2 -> Typeface.KAITI;
            default -> Typeface.FANGSONG;
        };
    }
}
