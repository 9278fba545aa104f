package cn.yaodian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.docx.DocxLayout;
import cn.yaodian.inspection.face.Faces;
import cn.yaodian.inspection.face.NamedFace;
import cn.yaodian.inspection.finding.Basis;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.DeclaredLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of a DOCX where LibreOffice is missing, and of fonts and colours by themselves. */
class DeclaredLayoutTest {

    private static final DeclaredLayout.Section SHEET = new DeclaredLayout.Section(210, 297, 37, 26, 35, 28);

    @Test
    void ourOwnDocxDeclaresWhatTheStandardWants() {
        Inspection inspection = Inspector
                .declared(DocxLayout.read(Path.of("own.docx"), InspectedSamples.writeDocx(SampleDocuments.document())));
        assertThat(inspection.basis()).isEqualTo(Basis.DECLARED);
        for (Clause told : List.of(Clause.PAPER, Clause.PAGE, Clause.BODY_FONT, Clause.GRID, Clause.FONTS)) {
            assertThat(inspection.verdict(told)).as(told.number()).isEqualTo(Verdict.PASSED);
        }
        assertThat(inspection.verdict(Clause.TITLE)).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(inspection.of(Clause.TITLE).getFirst().sentence()).contains("LibreOffice");
        assertThat(inspection.count(Verdict.NOT_MET)).isZero();
    }

    @Test
    void whatADocxDeclaresAgainstTheStandardIsNotMet() {
        Inspection inspection = Inspector.declared(new DeclaredLayout(
                List.of(new DeclaredLayout.Section(210, 297, 25, 25, 25, 25)), "宋体", 15, 28, Set.of("宋体", "微软雅黑"), true,
                false, true));
        assertThat(List.of(Clause.values())).filteredOn(clause -> inspection.verdict(clause) == Verdict.NOT_MET)
                .containsExactly(Clause.PAGE, Clause.BODY_FONT, Clause.GRID, Clause.DUPLEX);
        assertThat(inspection.of(Clause.FONTS).getFirst().sentence()).contains("微软雅黑");
        assertThat(Inspector.declared(new DeclaredLayout(List.of(SHEET), "", 0, 0, Set.of(), false, false, true))
                .verdict(Clause.PAGE_NUMBER)).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"ABCDEF+FZXBSJW--GB1-0,XIAOBIAOSONG,OFFICIAL", "方正小标宋_GBK,XIAOBIAOSONG,OFFICIAL",
            "FangSong_GB2312,FANGSONG,OFFICIAL", "STFangsong,FANGSONG,OFFICIAL", "·ÂËÎ_GB2312,FANGSONG,OFFICIAL",
            "KaiTi,KAITI,OFFICIAL", "SimHei,HEITI,OFFICIAL", "NSimSun,SONGTI,OFFICIAL",
            "BAAAAA+YaodianFangsong-Regular,FANGSONG,STAND_IN", "华康仿宋体,FANGSONG,STAND_IN"})
    void fontsAreKnownByAllTheirNames(String name, Typeface typeface, NamedFace.Kind kind) {
        NamedFace face = Faces.of(name);
        assertThat(face.typeface()).contains(typeface);
        assertThat(face.kind()).isEqualTo(kind);
    }

    @Test
    void otherFontsAndUnnamedOnesAreNotTakenForOfficialOnes() {
        assertThat(Faces.of("Microsoft YaHei").kind()).isEqualTo(NamedFace.Kind.OTHER);
        assertThat(Faces.of("ABCDEF+CIDFont+F2").kind()).isEqualTo(NamedFace.Kind.UNNAMED);
        assertThat(Faces.of("").kind()).isEqualTo(NamedFace.Kind.UNNAMED);
    }

    @Test
    void pureRedIsToldFromOtherReds() {
        assertThat(Colour.of(1, 0, 0)).matches(Colour::isPureRed);
        assertThat(Colour.ofInks(0, 1, 1, 0)).matches(Colour::isPureRed);
        assertThat(new Colour(0xC0, 0, 0)).matches(Colour::isRed).matches(colour -> !colour.isPureRed());
        assertThat(Colour.BLACK).matches(colour -> !colour.isRed());
    }
}
