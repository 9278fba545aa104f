package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.face.Faces;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.DeclaredLayout;
import java.util.ArrayList;
import java.util.List;

/** The clauses that can be told from what a file says of its pages, where these cannot be set; the rest is not verified. */
public final class DeclaredClauses {

    private static final Place WHOLE = new Place(1, new Box(0, 0, Standard.SHEET_WIDTH, Standard.SHEET_HEIGHT));
    private static final double LINES = 22;
    private static final double TEXT_HEIGHT = 225 * 72 / 25.4;
    private static final double ONE_MM = 72 / 25.4;
    private static final String REASON = "文件没有固定的版面，需要安装 LibreOffice 排出版面后才能核验";

    private DeclaredClauses() {}

    public static List<Finding> findings(DeclaredLayout layout) {
        Bench bench = new Bench();
        for (DeclaredLayout.Section section : layout.sections()) {
            if (!section.isAcross()) {
                paper(section, bench.of(Clause.PAPER));
                margins(section, bench.of(Clause.PAGE));
            }
        }
        if (layout.bodySize() > 0) {
            bench.of(Clause.BODY_FONT).points("正文字号", WHOLE, layout.bodySize(), Standard.SIZE_3);
        }
        if (!layout.bodyFont().isEmpty()) {
            bench.of(Clause.BODY_FONT).face(WHOLE, Faces.of(layout.bodyFont()), Typeface.FANGSONG);
        }
        if (layout.linePitch() > 0) {
            double pitch = layout.linePitch();
            boolean filled = Math.abs(LINES * pitch - TEXT_HEIGHT) <= ONE_MM;
            bench.of(Clause.GRID).holds("行距", WHOLE, filled, Figures.of(pitch) + " 磅", "29 磅左右，每面 22 行");
        }
        if (!layout.numbered()) {
            bench.of(Clause.PAGE_NUMBER).wrong("页脚", "没有页码", "在版心下边缘之下编排页码");
        } else if (!layout.mirrored()) {
            bench.of(Clause.DUPLEX).wrong("页脚", "没有区分奇偶页", "单页码居右、双页码居左");
        }
        fonts(layout, bench.of(Clause.FONTS));
        for (Clause clause : Clause.values()) {
            if (bench.of(clause).findings().isEmpty()) {
                bench.of(clause).unverified("", REASON);
            }
        }
        return bench.findings();
    }

    private static void paper(DeclaredLayout.Section section, Judge judge) {
        judge.length("幅宽", WHOLE, section.width(), Standard.SHEET_WIDTH, Standard.HALF);
        judge.length("幅高", WHOLE, section.height(), Standard.SHEET_HEIGHT, Standard.HALF);
    }

    private static void margins(DeclaredLayout.Section section, Judge judge) {
        judge.length("上边距（天头）", WHOLE, section.top(), Standard.TOP, Standard.ONE);
        judge.length("左边距（订口）", WHOLE, section.left(), Standard.LEFT, Standard.ONE);
        judge.length("右边距", WHOLE, section.right(), Standard.SHEET_WIDTH - Standard.RIGHT, Standard.ONE);
        judge.length("下边距", WHOLE, section.bottom(), Standard.SHEET_HEIGHT - Standard.BOTTOM, Standard.ONE);
    }

    private static void fonts(DeclaredLayout layout, Judge judge) {
        List<String> official = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String font : layout.fonts().stream().sorted().toList()) {
            (Faces.of(font).kind() == NamedFace.Kind.OFFICIAL ? official : others).add(font);
        }
        if (!others.isEmpty()) {
            judge.unverified("字库", "文件还用了其他字体：" + String.join("、", others));
        } else if (!official.isEmpty()) {
            judge.holds("字库", WHOLE, true, String.join("、", official), "公文规定的字库");
        }
    }
}
