package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.writing.font.BundledFonts;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import cn.yaodian.writing.font.FontLibrary;

class MissingGlyphTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private static List<MissingGlyph> missing(String title, String text) {
        return MissingGlyph.in(new OfficialDocument(Masthead.NONE, title, List.of(),
                List.of(Block.paragraph("", text)), Signature.NONE, List.of(), Imprint.NONE), FONTS);
    }

    @Test
    void usualTextMissesNothing() {
        assertThat(missing("关于印发《2024年工作要点》的通知", "现将《要点》印发给你们——“三个一批”……请抓好落实。　 3.5%")).isEmpty();
    }

    @Test
    void aRareCharacterIsLentAndNamedOnce() {
        int rare = "囍堃喆昇淼垚犇骉".codePoints().filter(c -> !FONTS.hasGlyph(Typeface.XIAOBIAOSONG, c)).findFirst()
                .orElseThrow();
        String character = Character.toString(rare);
        assertThat(missing(character + character, "")).containsExactly(new MissingGlyph(character,
                Typeface.XIAOBIAOSONG, Optional.of(FONTS.covering(Typeface.XIAOBIAOSONG, rare))));
    }

    @Test
    void whatNoFontHasHasNoLender() {
        assertThat(missing("", "\uD83D\uDE00")).containsExactly(
                new MissingGlyph("\uD83D\uDE00", Typeface.FANGSONG, Optional.empty()));
    }
}
