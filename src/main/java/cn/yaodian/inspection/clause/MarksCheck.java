package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;
import java.util.regex.Pattern;

/** Copy number, secrecy and urgency at the upper left (7.2.1 to 7.2.3). */
final class MarksCheck implements ClauseCheck {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern SECRECY = Pattern.compile("(?:绝密|机密|秘密)(?:★(?:[0-9]+(?:年|个月|天)|长期))?");
    private static final Pattern URGENCY = Pattern.compile("特急|加急");

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> copies = parts.of(Part.COPY_NUMBER);
        List<TextRow> secrecy = parts.of(Part.SECRECY);
        List<TextRow> urgency = parts.of(Part.URGENCY);
        int line = 0;
        for (TextRow row : copies) {
            Judge judge = bench.of(Clause.COPY_NUMBER);
            judge.holds("编号", row.place(), row.matches(SIX_DIGITS), Figures.quoted(row.text()), "6位阿拉伯数字");
            judge.size(row, Standard.SIZE_3);
            at(parts, judge, row, line++);
        }
        if (copies.isEmpty() && !secrecy.isEmpty()) {
            bench.of(Clause.COPY_NUMBER).wrong("", "涉密公文没有标注份号", "在版心左上角第一行标注6位份号");
        }
        for (TextRow row : secrecy) {
            Judge judge = bench.of(Clause.SECRECY);
            judge.holds("写法", row.place(), row.matches(SECRECY), Figures.quoted(row.text()),
                    "密级后加★，保密期限用阿拉伯数字，如“机密★1年”");
            judge.size(row, Standard.SIZE_3);
            judge.face(List.of(row), Typeface.HEITI);
            line = 1;
            at(parts, judge, row, line++);
        }
        for (TextRow row : urgency) {
            Judge judge = bench.of(Clause.URGENCY);
            judge.holds("写法", row.place(), row.matches(URGENCY), Figures.quoted(row.text()), "“特急”或“加急”");
            judge.size(row, Standard.SIZE_3);
            judge.face(List.of(row), Typeface.HEITI);
            at(parts, judge, row, line);
        }
    }

    private static void at(Parts parts, Judge judge, TextRow row, int line) {
        judge.length("左边缘到版心左边缘", row.place(), row.left() - Margins.left(parts), 0, Standard.HALF);
        if (parts.format() == DocumentFormat.DOCUMENT || parts.format() == DocumentFormat.MINUTES) {
            judge.length("在版心第" + (line + 1) + "行，到页面上边", row.place(), Standard.top(row),
                    Standard.TOP + line * Standard.LINE + (Standard.LINE - row.em()) / 2, Standard.ONE);
        }
    }
}
