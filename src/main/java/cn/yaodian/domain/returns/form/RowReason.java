package cn.yaodian.domain.returns.form;

/**
 * Why a row, or a cell of it, is not taken, or is taken with a remark. The sentences are read by the unit in the workbook
 * that goes back and by the clerk: {text} is what stands in the cell, {detail} what the constant says of it.
 */
public enum RowReason {
    /** Something was filled in where no code says what it is about: a row that the unit inserted. */
    CODE_MISSING(true, "这一行没有隐藏编码，不知道对应哪项任务。请把内容填到原有的行里，不要自行插入行"),
    /** The code's check does not hold. */
    CODE_DAMAGED(true, "这一行的隐藏编码被改动过，不能确定对应哪项任务。请用原表重新填写这一行"),
    /** The code is whole and belongs to another unit's or another collection's form. */
    CODE_OF_OTHER_FORM(true, "这一行是从另一份填报表粘贴来的（单位或期次不同）。请填写本单位本期的表"),
    /** Two rows with one code say different things. {detail}: the other row. */
    ROWS_DIFFER(true, "这一行与{detail}是同一项，两处填的不一样。请只保留一行"),
    /** Two rows with one code say the same. {detail}: the other row. */
    ROW_REPEATED(false, "这一行与{detail}是同一项，内容相同，只读取了一次"),
    /** What the row is about is no longer in the ledger, or was never the unit's. */
    NOT_THE_UNITS(true, "台账中这一项已不由本单位填报（任务已删除，或者责任单位已调整）。请与办公室核对后删去这一行的内容"),
    /** No number. */
    NOT_A_NUMBER(true, "“{text}”不是数。请只填阿拉伯数字，文字说明写在“本期进展”里"),
    /** A number that stands for more than one: 几十, 上百, 30—50. */
    NUMBER_UNCLEAR(true, "“{text}”不是一个确定的数。请填写准确数"),
    /** About so many. {detail}: the number taken. */
    NUMBER_ROUNDED(false, "“{text}”是约数，按{detail}读取。请核实"),
    /** Written with a scale or in full-width digits. {detail}: the number taken. */
    NUMBER_CONVERTED(false, "“{text}”按{detail}读取"),
    /** Not finite, or so large or fine that nobody counts so. */
    NUMBER_OUT_OF_RANGE(true, "“{text}”超出合理范围。请核对位数和计量单位"),
    /** Another unit of measure. {detail}: the indicator's. */
    OTHER_MEASURE(true, "“{text}”的计量单位与指标不同，应为“{detail}”"),
    /** A date where a number is asked for: programs make dates of 3-15. */
    DATE_FOR_NUMBER(true, "这一格成了日期（{text}）。请把单元格格式改为“常规”后重新填数"),
    /** The cell shows an error of the spreadsheet program. */
    CELL_ERROR(true, "单元格显示错误值“{text}”。请直接填写内容"),
    /** A formula: its last value is taken, the formula is not. */
    FORMULA(false, "这一格是公式，按显示的值“{text}”读取"),
    /** A formula that no program has worked out. */
    FORMULA_WITHOUT_VALUE(true, "这一格是公式，文件里没有它的计算结果。请直接填写内容"),
    /** One cell over several rows: its words count for each of them. */
    MERGED_WORDS(false, "这一格与其他行合并，按各行内容相同读取"),
    /** One figure over several rows. */
    MERGED_FIGURE(true, "几行的数合并在一格里，不能确定各是多少。请取消合并，分行填写"),
    /** Words in a row that asks only for a figure. */
    WORDS_BESIDE_FIGURE(false, "这一行只填指标数，“{text}”没有读取。请写在这项任务的第一行"),
    /** A figure where none is asked for. */
    FIGURE_WITHOUT_INDICATOR(false, "这一行没有指标，“{text}”没有读取"),
    /** None of the words that the form offers; kept as it is. */
    CHOICE_UNKNOWN(false, "“{text}”不在可选项（{detail}）之内，照原文读取"),
    /** A column of the form is gone. {detail}: which. */
    COLUMN_MISSING(false, "表里没有“{detail}”一列，这一列按未填读取"),
    /** The only table stands on a hidden sheet. */
    SHEET_HIDDEN(false, "填报表在隐藏的工作表里，已读取。请核对"),
    /** A hidden sheet beside the shown one holds a table, too. */
    HIDDEN_SHEET_PASSED_OVER(false, "隐藏的工作表里还有一份填报内容，没有读取"),
    /** The file has macros; they were neither run nor kept. */
    MACROS(false, "文件带有宏，宏没有运行，只读取了填报内容");

    private final boolean refuses;
    private final String sentence;

    RowReason(boolean refuses, String sentence) {
        this.refuses = refuses;
        this.sentence = sentence;
    }

    /** Whether what it is said of is not taken. */
    public boolean refuses() {
        return refuses;
    }

    String sentence(String text, String detail) {
        return sentence.replace("{detail}", detail).replace("{text}", text);
    }
}
