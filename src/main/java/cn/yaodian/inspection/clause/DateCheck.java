package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.regex.Pattern;

/** How the date of issue is written (7.3.5.4), and the note below it (7.3.6). */
final class DateCheck implements ClauseCheck {

    private static final Pattern DATE = Pattern
            .compile("[12][0-9]{3}年(?:[1-9]|1[0-2])月(?:[1-9]|[12][0-9]|3[01])日");
    private static final Pattern NOTE = Pattern.compile("（.*）");

    @Override
    public void check(Parts parts, Bench bench) {
        for (TextRow date : parts.of(Part.DATE)) {
            bench.of(Clause.DATE).holds("写法", date.place(), date.matches(DATE), Figures.quoted(date.text()),
                    "阿拉伯数字标全年、月、日，不编虚位，如2022年6月8日");
        }
        if (parts.has(Part.NOTE)) {
            note(parts, bench.of(Clause.NOTE));
        }
    }

    private static void note(Parts parts, Judge judge) {
        TextRow first = parts.of(Part.NOTE).getFirst();
        StringBuilder text = new StringBuilder();
        parts.of(Part.NOTE).forEach(row -> text.append(row.text()));
        judge.holds("写法", first.place(), NOTE.matcher(text).matches(), Figures.quoted(text.toString()), "加全角圆括号");
        judge.length("左空二字，到版心左边缘", first.place(), first.left() - Margins.left(parts), 2 * Standard.CELL,
                Standard.ONE);
        judge.size(parts.of(Part.NOTE), Standard.SIZE_3);
        parts.of(Part.DATE).stream().reduce((one, next) -> next).filter(date -> date.page() == first.page())
                .ifPresent(date -> judge.length("到成文日期的行距（下一行）", first.place(), first.baseline() - date.baseline(),
                        Standard.LINE, Standard.ONE));
    }
}
