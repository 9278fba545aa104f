package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.part.PageText;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Page numbers (7.5), their sides on odd and even pages (6), and on sheets that lie across (8). */
final class PageNumberCheck implements ClauseCheck {

    private static final Pattern FORM = Pattern.compile("[—―─][0-9]+[—―─]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final double BELOW_TEXT_AREA = 7;
    /** Share of 宋体's size from a dash's upper edge to the baseline, where the dash itself cannot be seen. */
    private static final double DASH = 0.40;
    private static final double MM = 25.4 / 72;

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.PAGE_NUMBER);
        List<TextRow> numbers = new ArrayList<>();
        for (PageText page : parts.pages()) {
            presence(parts, page, judge);
            numbers.addAll(page.number());
        }
        if (numbers.isEmpty()) {
            return;
        }
        judge.size(numbers, Standard.SIZE_4);
        judge.face(digits(numbers), Typeface.SONGTI);
        numbers.stream().filter(row -> !row.matches(FORM)).findFirst().or(() -> numbers.stream().findFirst())
                .ifPresent(row -> judge.holds("写法", row.place(), row.matches(FORM), Figures.quoted(row.text()),
                        "半角阿拉伯数字左右各放一条一字线，如“— 1 —”"));
        sequence(numbers, judge);
        List<TextRow> placed = parts.pages().stream().filter(page -> page.placing() != PageText.Placing.AT_FOOT)
                .filter(page -> page.placing() != PageText.Placing.WRONG_WAY)
                .flatMap(page -> page.number().stream()).toList();
        judge.worst("一字线上边缘到版心下边缘", placed.stream()
                .map(row -> new Judge.Sample(row.place(), dashTop(row) - Standard.BOTTOM)).toList(), BELOW_TEXT_AREA,
                Standard.ONE);
        sides(parts, placed, judge);
        duplex(parts, placed, bench.of(Clause.DUPLEX));
        across(parts, bench.of(Clause.LANDSCAPE));
    }

    private static List<TextRow> digits(List<TextRow> numbers) {
        return numbers.stream().flatMap(row -> row.find(DIGITS).stream()).toList();
    }

    private static double dashTop(TextRow row) {
        return row.glyphs().getFirst().outlined()
                ? row.glyphs().getFirst().ink().top()
                : row.baseline() - DASH * row.size() * MM;
    }

    private static void presence(Parts parts, PageText page, Judge judge) {
        boolean letterHead = parts.format() == DocumentFormat.LETTER && page.index() == 1;
        boolean imprintOnly = !page.rows().isEmpty() && parts.of(Part.IMPRINT).containsAll(page.rows())
                && page.page().pictures().isEmpty();
        boolean beforeImprint = page.isBlank();
        boolean none = letterHead || page.index() > 1 && (imprintOnly || beforeImprint);
        boolean has = !page.number().isEmpty();
        if (none && has && imprintOnly && parts.spaced()) {
            judge.unverified("页码", "LibreOffice 排字较宽，版记可能因此单独成页，请在 Word 或 WPS 中核对第" + page.index() + "页的页码");
        } else if (none == has) {
            String why = letterHead ? "信函首页不显示页码" : "空白页和只有版记的页不标页码";
            Place foot = new Place(page.index(), new Box(Standard.LEFT, Standard.BOTTOM, Standard.RIGHT, 280));
            judge.holds("页码", foot, false, has ? "有页码" : "没有页码", none ? why : "每页标注页码");
        }
    }

    private static void sequence(List<TextRow> numbers, Judge judge) {
        int offset = value(numbers.getFirst()).orElse(1) - numbers.getFirst().page();
        boolean continuous = numbers.stream()
                .allMatch(row -> value(row).equals(OptionalInt.of(row.page() + offset)));
        judge.holds("编号", numbers.getLast().place(), continuous, continuous ? "连续" : "不连续", "正文和附件连续编号");
    }

    private static OptionalInt value(TextRow row) {
        return row.find(DIGITS).map(digits -> OptionalInt.of(Integer.parseInt(digits.text())))
                .orElse(OptionalInt.empty());
    }

    private static double atRight(Parts parts, TextRow row) {
        return Margins.right(parts) - row.right();
    }

    private static void sides(Parts parts, List<TextRow> numbers, Judge judge) {
        List<Judge.Sample> odd = new ArrayList<>();
        List<Judge.Sample> even = new ArrayList<>();
        for (TextRow row : numbers) {
            if (row.page() % 2 == 1) {
                odd.add(new Judge.Sample(row.place(), atRight(parts, row)));
            } else {
                even.add(new Judge.Sample(row.place(), row.left() - Margins.left(parts)));
            }
        }
        judge.worst("单页码居右空一字，到版心右边缘", odd, Standard.CELL, Standard.ONE);
        judge.worst("双页码居左空一字，到版心左边缘", even, Standard.CELL, Standard.ONE);
    }

    /** Whether the sides alternate at all, wherever exactly the numbers stand. */
    private static void duplex(Parts parts, List<TextRow> numbers, Judge judge) {
        double middle = Margins.middle(parts);
        List<TextRow> odd = numbers.stream().filter(row -> row.page() % 2 == 1).toList();
        List<TextRow> even = numbers.stream().filter(row -> row.page() % 2 == 0).toList();
        if (odd.isEmpty() || even.isEmpty()) {
            return;
        }
        boolean alternate = odd.stream().anyMatch(row -> row.middle() > middle + 20)
                && even.stream().anyMatch(row -> row.middle() < middle - 20);
        judge.holds("页码位置", even.getFirst().place(), alternate, alternate ? "单双页分列右左" : "单双页在同一位置",
                "双面印刷，单页码居右、双页码居左");
    }

    private static void across(Parts parts, Judge judge) {
        for (PageText page : parts.pages()) {
            if (page.page().isAcross() && !page.number().isEmpty()) {
                boolean kept = page.placing() == PageText.Placing.KEPT;
                String how = switch (page.placing()) {
                    case KEPT, UPRIGHT -> "与竖排页一致，表头朝向符合双面装订";
                    case WRONG_WAY -> "与竖排页一致，但表头方向相反";
                    case AT_FOOT -> "放在横页的下边";
                };
                judge.holds("页码位置", page.number().getFirst().place(), kept, how,
                        "与其他页码的位置一致，单页码表头在订口一边，双页码表头在切口一边");
            }
        }
    }
}
