package cn.yaodian.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Typeface;
import cn.yaodian.writing.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Picture;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.pdf.PdfMeasuring;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;

class PdfWriterTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private static byte[] pdf(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(new Typesetter(FONTS).set(document), document.title(), out);
        return out.toByteArray();
    }

    @Test
    void charactersThatShareAGlyphAreReadBackAsThemselves() throws IOException {
        // A middle dot of Western text and one of Japanese, a character and its compatibility twin.
        String text = "\u51C9\u00B7\uF979\u30FB\u51C9";
        assertThat(FONTS.face(Typeface.FANGSONG).glyph(0x51C9)).isEqualTo(FONTS.face(Typeface.FANGSONG).glyph(0xF979));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", text)), Signature.NONE, List.of(), Imprint.NONE);
        assertThat(DocumentText.extracted(pdf(document))).isEqualTo(text);
    }

    @Test
    void theWholeTextComesBackInOrder() throws IOException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        assertThat(DocumentText.extracted(pdf(document))).isEqualTo(DocumentText.of(document));
    }

    @Test
    void aDraftWithoutAnythingAroundItIsWrittenToo() throws IOException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.draft(), SamplePlans.OFFICE);
        assertThat(DocumentText.extracted(pdf(document))).isEqualTo(DocumentText.of(document));
    }

    @Test
    void marksThatOtherFontsGarbleComeBackAsTheyWere() throws IOException {
        String text = "——……“马”‘一’《见》〔2024〕①★％‰℃～·—㎡。";
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", text), Block.heading("", 1, text), Block.heading("", 2, text)),
                Signature.NONE, List.of(), Imprint.NONE);
        assertThat(DocumentText.extracted(pdf(document))).isEqualTo(text + text + text);
    }

    @Test
    void aCharacterThatNoFontHasIsShownAsMissing() throws IOException {
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", "甲\uD83D\uDE00乙")), Signature.NONE, List.of(), Imprint.NONE);
        assertThat(DocumentText.extracted(pdf(document))).isEqualTo("甲〓乙");
    }

    @Test
    void aPictureThatCannotBeDecodedLeavesItsPlaceAndHarmsNothing() throws IOException {
        byte[] whole = SampleForms.ring().bytes();
        ImageFile cut = new ImageFile(Arrays.copyOf(whole, 60));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(),
                List.of(Block.paragraph("", "甲"), new Picture("", cut, 60, "图"), Block.paragraph("", "乙")),
                new Signature(List.of(new Signatory("丙", Optional.of(new Seal(cut, 42)))), "", "", true), List.of(),
                Imprint.NONE);
        byte[] pdf = pdf(document);
        assertThat(DocumentText.extracted(pdf)).isEqualTo("甲图乙丙");
        List<PrintedGlyph> glyphs = PdfMeasuring.measure(Path.of("test.pdf"), pdf).pages().getFirst().glyphs();
        assertThat(glyphs.get(1).baseline() - glyphs.get(0).baseline()).isGreaterThan(60);
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.draft(), SamplePlans.OFFICE);
        assertThat(pdf(document)).isEqualTo(pdf(document));
    }

    @Test
    void severalThreadsMayWriteAtOnce() throws IOException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        byte[] alone = pdf(document);
        assertThat(IntStream.range(0, 24).parallel().mapToObj(_ -> {
            try {
                return pdf(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList()).allMatch(written -> Arrays.equals(written, alone));
    }

    @Test
    void onlyTheGlyphsInUseAreEmbedded() throws IOException {
        byte[] bytes = pdf(new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE));
        assertThat(bytes.length).isLessThan(600_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }
}
