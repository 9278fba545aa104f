package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.face.Faces;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.part.PageText;
import cn.yaodian.inspection.part.Parts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fonts stand in for the official ones: what is set with them is not verified, however well it looks. */
final class FontsCheck implements ClauseCheck {

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.FONTS);
        Set<NamedFace> standIns = new LinkedHashSet<>();
        Set<String> official = new LinkedHashSet<>();
        for (PageText page : parts.pages()) {
            for (PrintedGlyph glyph : page.page().glyphs()) {
                NamedFace face = Faces.of(glyph.font());
                if (face.kind() == NamedFace.Kind.STAND_IN) {
                    standIns.add(face);
                } else if (face.kind() == NamedFace.Kind.OFFICIAL) {
                    official.add(face.name());
                }
            }
        }
        if (!standIns.isEmpty()) {
            judge.unverified("替代字库", "以下字体是替代字库：" + standIns.stream()
                    .map(face -> face.name() + "（代" + face.typeface().map(Figures::title).orElse("") + "）")
                    .collect(Collectors.joining("、")));
        } else if (!official.isEmpty()) {
            judge.holds("字库", new Place(1, new Box(0, 0, Standard.SHEET_WIDTH, Standard.SHEET_HEIGHT)), true,
                    String.join("、", official), "公文规定的字库");
        }
    }
}
