package cn.yaodian.service.font;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.font.FontLibrary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontReportTest {

    private static final FontLibrary LIBRARY = BundledFonts.LIBRARY;

    private static OfficialDocument of(String title, String text) {
        return new OfficialDocument(Masthead.NONE, title, List.of(), List.of(Block.paragraph("", text)),
                Signature.NONE, List.of(), Imprint.NONE);
    }

    private static List<Page> pages(OfficialDocument document) {
        return new Typesetter(LIBRARY).set(document);
    }

    /** As on a machine that has the official fonts. */
    private static FontReport official(OfficialDocument document) {
        List<FontChoice> choices = Stream.of(Typeface.values())
                .map(typeface -> new FontChoice(typeface, typeface.officialFont(), true, "/fonts/" + typeface))
                .toList();
        return FontReport.of(document, pages(document), choices, LIBRARY);
    }

    @Test
    void aDocumentInTheOfficialFontsIsVerified() {
        FontReport report = official(of("关于学习的通知", "现将有关事项通知如下。"));
        assertThat(report.isVerified()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.fonts()).extracting(FontChoice::typeface).containsExactly(Typeface.XIAOBIAOSONG,
                Typeface.FANGSONG, Typeface.SONGTI);
    }

    @Test
    void fontsThatStandInAreNamedWhereTheDocumentUsesThem() {
        OfficialDocument document = of("", "现将有关事项通知如下。");
        FontReport report = new Fonts(LIBRARY).report(document, pages(document));
        assertThat(report.isVerified()).isFalse();
        assertThat(report.findings())
                .containsExactly(new FontReport.Finding(FontReport.Kind.STAND_IN, "仿宋_GB2312、宋体"));
    }

    @Test
    void charactersOfOtherFontsAndMissingOnesAreNamedOnceEach() {
        int rare = "囍囎囏囐囓囔囕嚞".codePoints().filter(c -> !LIBRARY.hasGlyph(Typeface.XIAOBIAOSONG, c)
                && LIBRARY.covering(Typeface.XIAOBIAOSONG, c) != Typeface.XIAOBIAOSONG).findFirst().orElseThrow();
        String lent = Character.toString(rare);
        FontReport report = official(of(lent + lent, "甲\uD83D\uDE00\uD83D\uDE00乙"));
        assertThat(report.isVerified()).isFalse();
        assertThat(report.findings()).containsExactly(new FontReport.Finding(FontReport.Kind.LENT, lent),
                new FontReport.Finding(FontReport.Kind.MISSING, "\uD83D\uDE00"));
    }
}
