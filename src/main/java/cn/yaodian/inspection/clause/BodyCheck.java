package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import cn.yaodian.inspection.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body: text on the first page, indents, headings (7.3.3). */
final class BodyCheck implements ClauseCheck {

    private static final double INDENT = 2 * Standard.CELL;
    /** A row further in than this is neither a paragraph's first nor its next, but set by itself. */
    private static final double SET_APART = 3.2 * Standard.CELL;
    private static final double BETWEEN = Standard.CELL * 0.7;
    /** A row that ends this far before the edge ends its paragraph. */
    private static final double SHORT = 3 * Standard.CELL;
    private static final String RUNNING = "。；：";
    private static final Pattern SENTENCE = Pattern.compile("[^。]*。?");

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> body = parts.of(Part.BODY);
        Judge judge = bench.of(Clause.BODY);
        if (body.isEmpty()) {
            boolean table = parts.pages().stream().anyMatch(page -> !page.inTable().isEmpty());
            if (parts.format().hasMasthead() && !table) {
                judge.wrong("", "没有找到正文", "在主送机关下一行编排正文");
            }
            return;
        }
        TextRow first = body.getFirst();
        judge.holds("正文开始的页", first.place(), first.page() == 1, "第" + first.page() + "页", "首页必须显示正文");
        indents(parts, Paragraphs.of(parts), judge);
        headings(Paragraphs.of(parts), judge);
    }

    private static void indents(Parts parts, List<List<TextRow>> paragraphs, Judge judge) {
        List<Judge.Sample> firsts = new ArrayList<>();
        List<Judge.Sample> others = new ArrayList<>();
        for (List<TextRow> paragraph : paragraphs) {
            double left = Margins.left(parts);
            double indent = paragraph.getFirst().left() - left;
            if (indent < SET_APART) {
                firsts.add(new Judge.Sample(paragraph.getFirst().place(), indent));
            }
            paragraph.stream().skip(1).filter(row -> indent < SET_APART)
                    .forEach(row -> others.add(new Judge.Sample(row.place(), row.left() - left)));
        }
        judge.worst("段首左空二字，到版心左边缘", firsts, INDENT, Standard.ONE);
        judge.worst("回行顶格，到版心左边缘", others, 0, Standard.ONE);
    }

    private static void headings(List<List<TextRow>> paragraphs, Judge judge) {
        List<TextRow> first = new ArrayList<>();
        List<TextRow> second = new ArrayList<>();
        for (List<TextRow> paragraph : paragraphs) {
            TextRow row = paragraph.getFirst();
            String text = paragraph.getLast().text();
            // A paragraph that merely begins with a number and goes on in sentences need not be set as a heading.
            if (RUNNING.indexOf(text.charAt(text.length() - 1)) >= 0) {
                continue;
            }
            Optional<TextRow> sentence = row.find(SENTENCE);
            if (row.matches(Words.LEVEL_1)) {
                sentence.ifPresent(first::add);
            } else if (row.matches(Words.LEVEL_2)) {
                sentence.ifPresent(second::add);
            }
        }
        judge.face(first, Typeface.HEITI);
        judge.face(second, Typeface.KAITI);
    }

    /** Whether a row begins a paragraph, seen from the one above it. */
    static boolean begins(TextRow row, TextRow above, double left, double right) {
        return row.left() - left > BETWEEN || above.right() < right - SHORT;
    }
}
