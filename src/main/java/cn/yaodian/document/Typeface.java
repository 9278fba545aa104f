package cn.yaodian.document;

/** The typefaces that GB/T 9704-2012 names, with the font that offices install for each. */
public enum Typeface {
    /** 小标宋: letterhead and title (7.2.4, 7.3.1). */
    XIAOBIAOSONG("方正小标宋简体"),
    /** 仿宋: the body (5.2.2). */
    FANGSONG("仿宋_GB2312"),
    /** 楷体: second-level headings, signers' names (7.3.3, 7.2.6). */
    KAITI("楷体_GB2312"),
    /** 黑体: first-level headings, secrecy, the word 附件 (7.3.3, 7.2.2, 7.3.7). */
    HEITI("黑体"),
    /** 宋体: page numbers (7.5). */
    SONGTI("宋体");

    private final String officialFont;

    Typeface(String officialFont) {
        this.officialFont = officialFont;
    }

    /** The family name that a DOCX names, whether or not this machine has it. */
    public String officialFont() {
        return officialFont;
    }
}
