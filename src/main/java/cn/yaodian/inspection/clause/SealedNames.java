package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.PrintedPicture;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names, date and seals of a document that bears seals (7.3.5.1). */
final class SealedNames {

    private static final double FOUR = 4 * Standard.CELL;
    /** Names of a joint issue stand side by side: the date then stands below the last. */
    private static final double BESIDE = 20;

    private SealedNames() {}

    static void check(Parts parts, TextRow date, List<TextRow> names, List<PrintedPicture> seals, Judge judge) {
        List<TextRow> words = names.isEmpty() ? List.of() : names.getLast().words();
        boolean joint = names.size() > 1
                || words.size() > 1 && words.getFirst().right() < words.getLast().left() - BESIDE;
        if (!joint) {
            judge.length("成文日期右空四字，到版心右边缘", date.place(), Margins.right(parts) - date.right(), FOUR, Standard.ONE,
                    SignatureCheck.slack(parts, date));
        }
        if (!words.isEmpty()) {
            TextRow name = words.size() > 1 ? words.getLast() : names.getLast();
            boolean clamped = name.right() > Margins.right(parts) - Standard.ONE
                    || name.left() < Margins.left(parts) + Standard.ONE;
            if (!clamped) {
                judge.length("署名以成文日期为准居中，中线相差", name.place(), name.middle() - date.middle(), 0, Standard.ONE,
                        SignatureCheck.slack(parts, date));
            }
            judge.length("署名与成文日期的行距", date.place(), date.baseline() - names.getLast().baseline(), Standard.LINE,
                    Standard.ONE);
        }
        seals(parts, date, seals, joint, judge);
    }

    private static void seals(Parts parts, TextRow date, List<PrintedPicture> seals, boolean joint, Judge judge) {
        if (seals.isEmpty()) {
            judge.unverified("印章", "按加盖印章的位置排印，文件中没有印章图形，请在纸质件上核对");
            return;
        }
        for (PrintedPicture seal : seals) {
            Place place = new Place(date.page(), seal.box());
            if (seal.red() == 0) {
                judge.unverified("印章颜色", "印章图形无法解开，颜色没有核验");
            } else {
                judge.holds("印章颜色", place, seal.isRed(), seal.isRed() ? "红色" : "不是红色", "红色");
            }
        }
        PrintedPicture last = seals.stream()
                .max(Comparator.comparingDouble((PrintedPicture seal) -> seal.box().bottom())
                        .thenComparingDouble(seal -> seal.box().left()))
                .orElseThrow();
        Place place = new Place(date.page(), last.box());
        if (!joint) {
            judge.length("印章中心与成文日期中线相差", place, last.box().middleX() - date.middle(), 0, Standard.ONE,
                    SignatureCheck.slack(parts, date));
        }
        judge.holds("印章压住成文日期", place, last.box().meets(date.ink()), last.box().meets(date.ink()) ? "压住" : "没有压住",
                "端正、居中下压署名和成文日期");
        List<TextRow> above = new ArrayList<>(parts.of(Part.BODY));
        above.addAll(parts.of(Part.ATTACHMENTS));
        PrintedPicture first = seals.stream().min(Comparator.comparingDouble(seal -> seal.box().top())).orElseThrow();
        above.stream().filter(row -> row.page() == date.page() && row.baseline() < first.box().middleY())
                .reduce((one, next) -> next).ifPresent(row -> {
                    double gap = first.box().top() - Standard.lineTop(row) - Standard.LINE;
                    judge.holds("印章顶端到正文", new Place(date.page(), first.box()),
                            gap <= Standard.LINE + Standard.ONE && gap > -Standard.LINE / 2,
                            Figures.of(gap) + " mm", "上距正文一行之内（10.2 mm）");
                });
    }
}
