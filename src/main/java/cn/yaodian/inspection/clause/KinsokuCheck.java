package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;

/** Where lines may begin and end (GB/T 15834-2011, 5.1), and that full lines are filled. */
final class KinsokuCheck implements ClauseCheck {

    private static final String NOT_AT_START = "，。、；：？！）〕》〉」』】”’％%,.;:?!)]";
    private static final String NOT_AT_END = "（〔《〈「『【“‘([";
    /** A full line may end this far before the edge, by half a mark that is set narrow. */
    private static final double RAGGED = 0.75 * Standard.CELL;

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.KINSOKU);
        List<TextRow> wrapped = Paragraphs.wrapped(parts);
        if (wrapped.isEmpty()) {
            return;
        }
        boolean kept = true;
        for (List<TextRow> paragraph : Paragraphs.of(parts)) {
            for (int i = 0; i < paragraph.size(); i++) {
                kept &= line(paragraph, i, judge);
            }
        }
        if (kept) {
            judge.holds("行首行尾", wrapped.getFirst().place(), true, "没有禁排标点", "行首行尾不出现禁排标点，数字不拆行");
        }
        double right = Margins.right(parts);
        List<Judge.Sample> ends = new ArrayList<>();
        wrapped.stream().filter(row -> row.right() < right - RAGGED)
                .forEach(row -> ends.add(new Judge.Sample(row.place(), right - row.right())));
        if (!ends.isEmpty() && parts.has(Part.BODY)) {
            judge.worst("回行前未排满，到版心右边缘", ends, 0, RAGGED);
        }
    }

    /** @return whether nothing is wrong with its ends */
    private static boolean line(List<TextRow> paragraph, int at, Judge judge) {
        TextRow row = paragraph.get(at);
        String text = row.text();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean starts = at > 0 && NOT_AT_START.indexOf(first) >= 0;
        boolean ends = at + 1 < paragraph.size() && NOT_AT_END.indexOf(last) >= 0;
        boolean cut = at > 0 && Character.isDigit(first)
                && Character.isDigit(paragraph.get(at - 1).text().charAt(paragraph.get(at - 1).text().length() - 1));
        if (starts) {
            judge.holds("行首标点", row.place(), false, "“" + first + "”", "不出现在行首");
        }
        if (ends) {
            judge.holds("行尾标点", row.place(), false, "“" + last + "”", "不出现在行尾");
        }
        if (cut) {
            judge.holds("数字", row.place(), false, "被拆成两行", "一个数字排在同一行");
        }
        return !(starts || ends || cut);
    }
}
