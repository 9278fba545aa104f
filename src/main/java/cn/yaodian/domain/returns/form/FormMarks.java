package cn.yaodian.domain.returns.form;

/** By what names a form's hidden words are found again in its file. They are part of {@link FormCodes#CURRENT}. */
public final class FormMarks {

    /** Property of the file that bears the form's codes. */
    public static final String PROPERTY = "yaodian-form";
    /** Name of the sheet that no menu shows. A file may have it under another name. */
    public static final String SHEET = "_yaodian";
    /** Begins the line of a column; its key follows, its heading stands behind. */
    public static final String COLUMN = "column:";
    /** Begins the line of what a column offers; its key follows, the words stand behind. */
    public static final String CHOICE = "choice:";
    /** Before a column's key above its heading. */
    public static final String KEY = "yd:";
    /** The line that says how 填表人 is labelled. */
    public static final String FILLED_BY = "head:filled-by";
    /** The line that says how 填表日期 is labelled. */
    public static final String FILLED_ON = "head:filled-on";

    private FormMarks() {}
}
