package cn.yaodian.inspection.finding;

/** What an inspection looks at: a row each of the table by which this office's documents are held against the standard. */
public enum Clause {
    PAPER("5.1", "纸张"),
    PAGE("5.2.1", "版心"),
    BODY_FONT("5.2.2", "正文字体字号"),
    GRID("5.2.3", "行数和字数"),
    COLOUR("5.2.4", "文字颜色"),
    DUPLEX("6", "双面印刷"),
    COPY_NUMBER("7.2.1", "份号"),
    SECRECY("7.2.2", "密级和保密期限"),
    URGENCY("7.2.3", "紧急程度"),
    LETTERHEAD("7.2.4", "发文机关标志"),
    NUMBER("7.2.5", "发文字号"),
    SIGNERS("7.2.6", "签发人"),
    RED_RULE("7.2.7", "版头中的分隔线"),
    TITLE("7.3.1", "标题"),
    ADDRESSEES("7.3.2", "主送机关"),
    BODY("7.3.3", "正文"),
    ATTACHMENTS("7.3.4", "附件说明"),
    SEALED("7.3.5.1", "署名（加盖印章）"),
    SIGNED("7.3.5.2", "署名（不加盖印章）"),
    DATE("7.3.5.4", "成文日期"),
    NOTE("7.3.6", "附注"),
    ANNEX("7.3.7", "附件"),
    IMPRINT("7.4.1", "版记分隔线"),
    COPY_TO("7.4.2", "抄送机关"),
    PRINTED("7.4.3", "印发机关和印发日期"),
    PAGE_NUMBER("7.5", "页码"),
    LANDSCAPE("8", "横排表格"),
    LETTER("10.1", "信函格式"),
    ORDER("10.2", "命令（令）格式"),
    MINUTES("10.3", "纪要格式"),
    BULLETIN("简报", "简报报头报尾"),
    KINSOKU("禁则", "行首行尾标点"),
    FONTS("字体", "字库");

    private final String number;
    private final String element;

    Clause(String number, String element) {
        this.number = number;
        this.element = element;
    }

    /** In GB/T 9704-2012, or a word for what is held by custom. */
    public String number() {
        return number;
    }

    /** The part of a document that it speaks of. */
    public String element() {
        return element;
    }
}
