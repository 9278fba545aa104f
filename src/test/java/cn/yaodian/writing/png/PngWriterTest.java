package cn.yaodian.writing.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngWriterTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final int DPI = 72;

    private static List<Page> pages(String form) {
        OfficialDocument document = Objects.requireNonNull(SampleForms.all().get(form));
        return new Typesetter(FONTS).set(document);
    }

    private static byte[] png(Page page, double dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(FONTS).write(page, dpi, out);
        return out.toByteArray();
    }

    static Stream<String> forms() {
        return SampleForms.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPageIsThePageOfThePdf(String form) throws IOException {
        List<Page> pages = pages(form);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(pages, form, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage painted = new PngWriter(FONTS).picture(pages.get(i), DPI);
                BufferedImage rendered = new PDFRenderer(document).renderImageWithDPI(i, DPI, ImageType.RGB);
                assertThat(difference(painted, rendered)).as("page %d", i + 1).isLessThan(0.004);
            }
        }
    }

    /** The share of ink that stands elsewhere: 0 where two pictures agree, 1 where one is black and the other white. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        assertThat(Math.abs(one.getWidth() - other.getWidth())).isLessThan(2);
        assertThat(Math.abs(one.getHeight() - other.getHeight())).isLessThan(2);
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3 * 255.0 * width * height);
    }

    @Test
    void aPageMovedByAThirdOfAMillimetreWouldBeNoticed() {
        BufferedImage page = new PngWriter(FONTS).picture(pages("joint").getFirst(), DPI);
        BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        moved.createGraphics().drawImage(page, 1, 0, null);
        assertThat(difference(page, moved)).isGreaterThan(0.015);
    }

    @Test
    void itSaysHowLargeItIsOnPaper() throws IOException {
        byte[] png = png(pages("joint").getFirst(), 300);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth() / 300.0 * 25.4).isCloseTo(210, within(0.1));
        assertThat(picture.getHeight() / 300.0 * 25.4).isCloseTo(297, within(0.1));
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        DataInputStream size = new DataInputStream(new ByteArrayInputStream(png, at, 9));
        assertThat(size.readInt()).isEqualTo(11811);
        assertThat(size.readInt()).isEqualTo(11811);
        assertThat(size.readByte()).isEqualTo((byte) 1);
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        Page page = pages("annexed").getLast();
        assertThat(png(page, 100)).isEqualTo(png(page, 100));
    }

    @Test
    void nobodyGetsAPictureThatFillsTheMemory() {
        Page page = pages("order").getFirst();
        assertThatThrownBy(() -> png(page, 2400)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> png(page, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
