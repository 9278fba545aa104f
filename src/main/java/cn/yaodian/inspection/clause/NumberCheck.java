package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 发文字号 and 签发人 (7.2.5, 7.2.6). */
final class NumberCheck implements ClauseCheck {

    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}*〔[0-9]{4}〕[1-9][0-9]*号");
    private static final Pattern LABEL = Pattern.compile("签发人：");
    /** Kinds of documents that go upward by their nature. */
    private static final Pattern UPWARD = Pattern.compile(".*的?(?:请示|报告)");

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> signers = parts.of(Part.SIGNERS);
        Optional<TextRow> number = parts.of(Part.NUMBER).stream().findFirst();
        if (parts.format() != DocumentFormat.ORDER) {
            number.ifPresent(row -> form(row, bench.of(Clause.NUMBER)));
        }
        if (parts.format() == DocumentFormat.DOCUMENT || parts.format() == DocumentFormat.MINUTES) {
            if (number.isPresent()) {
                place(parts, number.get(), signers, bench.of(Clause.NUMBER));
            } else {
                bench.of(Clause.NUMBER).unverified("", "没有找到发文字号，可能尚未编号");
            }
        }
        if (!signers.isEmpty()) {
            signers(parts, signers, bench.of(Clause.SIGNERS));
        } else if (parts.format() == DocumentFormat.DOCUMENT && isUpward(parts)) {
            bench.of(Clause.SIGNERS).wrong("", "上行文没有标注签发人", "与发文字号平行居右标注签发人姓名");
        }
    }

    private static boolean isUpward(Parts parts) {
        StringBuilder title = new StringBuilder();
        parts.of(Part.TITLE).forEach(row -> title.append(row.text()));
        return UPWARD.matcher(title).matches();
    }

    private static void form(TextRow number, Judge judge) {
        judge.holds("写法", number.place(), number.matches(NUMBER), Figures.quoted(number.text()),
                "“代字〔年份〕N号”：六角括号，年份四位阿拉伯数字，不编虚位，不加“第”字");
        judge.size(number, Standard.SIZE_3);
        judge.face(List.of(number), Typeface.FANGSONG);
    }

    private static void place(Parts parts, TextRow number, List<TextRow> signers, Judge judge) {
        if (signers.isEmpty()) {
            judge.length("左右居中，中线到版心中线", number.place(), number.middle() - Margins.middle(parts), 0, Standard.ONE);
            parts.of(Part.LETTERHEAD).stream().reduce((one, next) -> next)
                    .ifPresent(head -> judge.length("到发文机关标志的距离（空二行）", number.place(),
                            Standard.lineTop(number) - Standard.bottom(head), 2 * Standard.LINE, Standard.ONE));
        } else {
            judge.length("居左空一字，到版心左边缘", number.place(), number.left() - Margins.left(parts), Standard.CELL,
                    Standard.ONE);
            judge.length("与最后一个签发人同行，相差", number.place(), number.baseline() - signers.getLast().baseline(), 0,
                    Standard.ONE);
        }
    }

    private static void signers(Parts parts, List<TextRow> signers, Judge judge) {
        TextRow first = signers.getFirst();
        judge.holds("写法", first.place(), first.find(LABEL).isPresent(), Figures.quoted(first.text()), "“签发人：”后标姓名");
        judge.length("居右空一字，到版心右边缘", first.place(), Margins.right(parts) - first.right(), Standard.CELL,
                Standard.ONE, SignatureCheck.slack(parts, first));
        judge.size(signers, Standard.SIZE_3);
        first.find(LABEL).ifPresent(label -> {
            judge.face(List.of(label), Typeface.FANGSONG);
            List<TextRow> names = signers.stream()
                    .flatMap(row -> (row == first
                            ? row.part(label.text().length(), row.text().length())
                            : Optional.of(row)).stream())
                    .toList();
            judge.face(names, Typeface.KAITI);
            if (signers.size() > 1) {
                names.stream().findFirst().ifPresent(name -> judge.length("各行姓名左对齐，相差",
                        names.get(1).place(), names.get(1).left() - name.left(), 0, Standard.ONE));
                judge.holds("每行姓名", first.place(),
                        names.subList(0, names.size() - 1).stream().allMatch(row -> row.words().size() == 2),
                        names.getFirst().words().size() + " 个", "两个，依次从左到右、自上而下排列");
            }
        });
    }
}
