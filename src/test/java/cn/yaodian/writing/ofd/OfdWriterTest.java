package cn.yaodian.writing.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class OfdWriterTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final OfficialDocument NOTICE = new NoticeComposer().compose(SamplePlans.issued(),
            SamplePlans.OFFICE);
    /** A tenth of a micrometre: what is lost by writing four places. */
    private static final double ROUNDING = 0.0001;

    private static byte[] ofd(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfdWriter(FONTS).write(new Typesetter(FONTS).set(document), document.title(), out);
        return out.toByteArray();
    }

    private static OfficialDocument of(String text) {
        return new OfficialDocument(Masthead.NONE, "", List.of(), List.of(Block.paragraph("", text)), Signature.NONE,
                List.of(), Imprint.NONE);
    }

    @Test
    void theWholeTextStandsInItInOrder() throws IOException {
        WrittenOfd written = new WrittenOfd(ofd(NOTICE));
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < written.pages(); page++) {
            written.texts(page).forEach(object -> text.append(object.text()));
            int number = text.lastIndexOf("— " + (page + 1) + " —");
            text.setLength(number);
        }
        assertThat(DocumentText.withoutBlanks(text.toString())).isEqualTo(DocumentText.of(NOTICE));
    }

    @Test
    void everyCharacterStandsWhereItWasSet() throws IOException {
        List<Page> pages = new Typesetter(FONTS).set(NOTICE);
        WrittenOfd written = new WrittenOfd(ofd(NOTICE));
        assertThat(written.pages()).isEqualTo(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            List<Mark.Text> marks = pages.get(i).marks().stream().filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast).toList();
            List<WrittenOfd.Text> texts = written.texts(i);
            assertThat(texts).hasSameSizeAs(marks);
            for (int k = 0; k < marks.size(); k++) {
                assertSame(texts.get(k), marks.get(k));
            }
        }
    }

    private static void assertSame(WrittenOfd.Text written, Mark.Text mark) {
        assertThat(written.text()).isEqualTo(mark.text());
        assertThat(written.baseline()).isCloseTo(mark.baseline() * 25.4 / 72, within(2 * ROUNDING));
        assertThat(written.size()).isCloseTo(mark.size() * 25.4 / 72, within(ROUNDING));
        for (int i = 0; i < mark.xs().size(); i++) {
            assertThat(written.xs().get(i)).isCloseTo(mark.xs().get(i) * 25.4 / 72, within(2 * ROUNDING));
        }
    }

    @Test
    void onlyTheGlyphsInUseAreEmbeddedAndEachUsedOneIsThere() throws IOException {
        byte[] bytes = ofd(NOTICE);
        assertThat(bytes.length).isLessThan(400_000);
        WrittenOfd written = new WrittenOfd(bytes);
        Map<String, TrueTypeFont> fonts = new HashMap<>();
        for (int page = 0; page < written.pages(); page++) {
            for (WrittenOfd.Text text : written.texts(page)) {
                if (!fonts.containsKey(text.font())) {
                    fonts.put(text.font(),
                            new TTFParser(true).parse(new RandomAccessReadBuffer(written.font(text.font()))));
                }
                TrueTypeFont font = Objects.requireNonNull(fonts.get(text.font()));
                text.text().codePoints().forEach(c -> assertThat(glyph(font, c)).as(Character.toString(c)).isNotZero());
            }
        }
    }

    private static int glyph(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCharacterThatNoFontHasKeepsItsTextAndIsShownAsMissing() throws IOException {
        WrittenOfd written = new WrittenOfd(ofd(of("甲\uD83D\uDE00乙")));
        assertThat(written.texts(0).getFirst().text()).isEqualTo("甲\uD83D\uDE00乙");
        assertThat(written.part("Doc_0/Pages/Page_0/Content.xml")).contains("CodePosition=\"1\"").contains("Glyphs");
    }

    @Test
    void theLetterheadIsPureRedAndSoIsItsRule() throws IOException {
        String page = new WrittenOfd(ofd(NOTICE)).part("Doc_0/Pages/Page_0/Content.xml");
        assertThat(page).contains("<ofd:FillColor Value=\"255 0 0\">").contains("<ofd:StrokeColor Value=\"255 0 0\">");
    }

    @Test
    void theSamePagesGiveTheSameBytesAndTheTitleIsInIt() throws IOException {
        assertThat(ofd(NOTICE)).isEqualTo(ofd(NOTICE));
        assertThat(new WrittenOfd(ofd(NOTICE)).part("OFD.xml")).contains(NOTICE.title());
    }

    @Test
    void severalThreadsMayWriteAtOnce() throws IOException {
        byte[] alone = ofd(NOTICE);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> {
            try {
                return ofd(NOTICE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList()).allMatch(written -> Arrays.equals(written, alone));
    }
}
