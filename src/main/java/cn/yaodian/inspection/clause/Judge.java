package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares what was measured with what one clause wants, and puts it into words. Not for several threads. */
public final class Judge {

    /** What computing with measured places may be off by, in mm. */
    private static final double ROUNDING = 0.005;

    /** One of several measurements of the same kind. */
    record Sample(Place place, double measured) {}

    private final Clause clause;
    private final List<Finding> findings = new ArrayList<>();

    Judge(Clause clause) {
        this.clause = clause;
    }

    List<Finding> findings() {
        return findings;
    }

    /** A length in mm. */
    void length(String aspect, Place place, double measured, double wanted, double tolerance) {
        compare(aspect, place, measured, wanted, tolerance, "mm");
    }

    /**
     * A length in mm that depends on how wide something else is set: where LibreOffice has set that wider than the file
     * wants it, a length that is off by no more than this is not verified.
     *
     * @param slack by how much it is set wider
     */
    void length(String aspect, Place place, double measured, double wanted, double tolerance, double slack) {
        double off = Math.abs(measured - wanted);
        if (off > tolerance + ROUNDING && off <= tolerance + slack) {
            findings.add(new Finding(clause, aspect, Verdict.NOT_VERIFIED, Optional.of(place),
                    Figures.of(measured) + " mm", Figures.of(wanted) + " mm", "",
                    clause.element() + "：" + aspect + "量不准，LibreOffice 会在汉字与数字之间另加空隙，又用替代字库排数字，本行宽度可能相差 "
                            + Figures.of(slack) + " mm，请在 Word 或 WPS 中核对。",
                    Finding.Cause.OTHER_WIDTH));
        } else {
            length(aspect, place, measured, wanted, tolerance);
        }
    }

    /** Of several lengths in mm, the one that is furthest off. */
    void worst(String aspect, List<Sample> samples, double wanted, double tolerance) {
        samples.stream().max(Comparator.comparingDouble(sample -> Math.abs(sample.measured() - wanted)))
                .ifPresent(sample -> length(aspect, sample.place(), sample.measured(), wanted, tolerance));
    }

    /** The size of a row's type in points. */
    void size(TextRow row, double wanted) {
        compare("字号", row.place(), row.size(), wanted, Standard.SAME_SIZE, "磅");
    }

    /** A size of type in points. */
    void points(String aspect, Place place, double measured, double wanted) {
        compare(aspect, place, measured, wanted, Standard.SAME_SIZE, "磅");
    }

    /** The row whose size is furthest off. */
    void size(List<TextRow> rows, double wanted) {
        rows.stream().max(Comparator.comparingDouble(row -> Math.abs(row.size() - wanted)))
                .ifPresent(row -> size(row, wanted));
    }

    private void compare(String aspect, Place place, double measured, double wanted, double tolerance, String unit) {
        double off = measured - wanted;
        String is = Figures.of(measured) + " " + unit;
        String should = Figures.of(wanted) + " " + unit;
        if (Math.abs(off) <= tolerance + ROUNDING) {
            add(aspect, Verdict.PASSED, place, is, should, "");
        } else {
            String by = (off > 0 ? "大 " : "小 ") + Figures.of(Math.abs(off)) + " " + unit;
            add(aspect, Verdict.NOT_MET, place, is, should, by);
        }
    }

    /** What is or is not as it should be. */
    void holds(String aspect, Place place, boolean holds, String measured, String wanted) {
        if (holds) {
            add(aspect, Verdict.PASSED, place, measured, wanted, "");
        } else {
            String what = measured.contains(aspect) ? "" : aspect + (isValue(measured) ? "为" : "：");
            findings.add(new Finding(clause, aspect, Verdict.NOT_MET, Optional.of(place), measured, wanted, "",
                    "第" + place.page() + "页" + clause.element() + "：" + what + measured + "，要求" + wanted + "。"));
        }
    }

    /** A figure, a colour or quoted words, rather than a description. */
    private static boolean isValue(String measured) {
        char first = measured.charAt(0);
        return first < 0x80 || first == '“' || first == '第';
    }

    /** Something that the document should have and has not, or has and should not. */
    void wrong(String aspect, String measured, String wanted) {
        findings.add(new Finding(clause, aspect, Verdict.NOT_MET, Optional.empty(), measured, wanted, "",
                clause.element() + "：" + aspect + measured + "，要求" + wanted + "。"));
    }

    /** The font of rows: the first that is wrong, else the first that cannot be told for certain. */
    void face(List<TextRow> rows, Typeface wanted) {
        Optional<TextRow> gravest = rows.stream().max(Comparator.comparing(row -> verdict(row.face(), wanted)));
        gravest.ifPresent(row -> face(row.place(), row.face(), wanted));
    }

    /** The font of what stands at a place. */
    void face(Place place, NamedFace face, Typeface wanted) {
        Verdict verdict = verdict(face, wanted);
        String name = face.name().isBlank() ? "未标明" : face.name();
        String should = Figures.title(wanted);
        if (verdict == Verdict.NOT_VERIFIED) {
            String reason = face.kind() == NamedFace.Kind.UNNAMED
                    ? "文件没有标明字体名（" + name + "）"
                    : "用替代字库“" + name + "”排印";
            findings.add(new Finding(clause, "字体", verdict, Optional.of(place), name, should, "",
                    clause.element() + "：应当用" + should + "，" + reason + "，无法确认。",
                    face.kind() == NamedFace.Kind.UNNAMED ? Finding.Cause.MEASURED : Finding.Cause.STAND_IN));
        } else {
            add("字体", verdict, place, name, should, "");
        }
    }

    private static Verdict verdict(NamedFace face, Typeface wanted) {
        return switch (face.kind()) {
            case UNNAMED -> Verdict.NOT_VERIFIED;
            case OTHER -> Verdict.NOT_MET;
            case OFFICIAL, STAND_IN -> {
                boolean same = face.typeface().filter(wanted::equals).isPresent();
                boolean official = face.kind() == NamedFace.Kind.OFFICIAL;
                yield !same ? Verdict.NOT_MET : official ? Verdict.PASSED : Verdict.NOT_VERIFIED;
            }
        };
    }

    /** Something that cannot be told from this file. */
    void unverified(String aspect, String reason) {
        findings.add(new Finding(clause, aspect, Verdict.NOT_VERIFIED, Optional.empty(), "", "", "",
                clause.element() + "：" + reason + "。"));
    }

    /** Nothing that the clause speaks of is there, and nothing has to be. */
    void absent() {
        findings.add(new Finding(clause, "", Verdict.NOT_APPLICABLE, Optional.empty(), "", "", "",
                clause.element() + "：本件没有这一要素，不涉及。"));
    }

    private void add(String aspect, Verdict verdict, Place place, String measured, String wanted, String by) {
        String where = "第" + place.page() + "页" + clause.element() + "：" + aspect;
        String sentence = verdict == Verdict.PASSED
                ? where + (isValue(measured) ? "为" : "：") + measured + "，符合要求。"
                : where + "为" + measured + "，应为" + wanted + (by.isEmpty() ? "" : "，" + by) + "。";
        findings.add(new Finding(clause, aspect, verdict, Optional.of(place), measured, wanted, by, sentence));
    }
}
