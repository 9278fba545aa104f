package cn.yaodian.reading.pdf;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.document.Typeface;
import cn.yaodian.writing.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, line by line. Places are points from the sheet's upper left corner, as one reads. */
public final class TestPdf implements AutoCloseable {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage();
    private PDPageContentStream content;

    public TestPdf() throws IOException {
        font = PDType0Font.load(document, FONTS.face(Typeface.FANGSONG).font(), true);
        content = new PDPageContentStream(document, page);
        content.close();
    }

    public TestPdf page(double width, double height) throws IOException {
        content.close();
        page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    /** An upright A4 sheet. */
    public TestPdf page() throws IOException {
        return page(595, 842);
    }

    public TestPdf text(double x, double y, double size, String words) throws IOException {
        return turned(x, y, size, 0, words);
    }

    /** @param degrees against the clock */
    public TestPdf turned(double x, double y, double size, double degrees, String words) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x,
                page.getMediaBox().getHeight() - (float) y));
        content.showText(words);
        content.endText();
        return this;
    }

    /** Text that no printer shows. */
    public TestPdf invisible(double x, double y, double size, String words) throws IOException {
        content.setRenderingMode(RenderingMode.NEITHER);
        text(x, y, size, words);
        content.setRenderingMode(RenderingMode.FILL);
        return this;
    }

    /** Characters as far apart as it takes to fill the width. */
    public TestPdf spread(double x, double y, double size, double width, String words) throws IOException {
        int[] codes = words.codePoints().toArray();
        double natural = Arrays.stream(codes).mapToDouble(code -> size).sum();
        content.setCharacterSpacing((float) ((width - natural) / (codes.length - 1)));
        text(x, y, size, words);
        content.setCharacterSpacing(0);
        return this;
    }

    /** A paragraph drawn in by two characters, broken without regard to marks. @return y of the line below it */
    public double paragraph(double x, double y, double size, int perLine, String words) throws IOException {
        double at = y;
        int start = 0;
        while (start < words.length()) {
            boolean first = start == 0;
            int end = Math.min(words.length(), start + perLine - (first ? 2 : 0));
            text(first ? x + 2 * size : x, at, size, words.substring(start, end));
            start = end;
            at += size * 1.75;
        }
        return at;
    }

    public TestPdf line(double x1, double y1, double x2, double y2) throws IOException {
        float height = page.getMediaBox().getHeight();
        content.moveTo((float) x1, height - (float) y1);
        content.lineTo((float) x2, height - (float) y2);
        content.stroke();
        return this;
    }

    /** A ruled table. @param rows each with a line of text, or several parted by \n, for each column */
    public TestPdf table(List<Double> xs, List<Double> ys, double size, List<List<String>> rows) throws IOException {
        for (double x : xs) {
            line(x, ys.getFirst(), x, ys.getLast());
        }
        for (double y : ys) {
            line(xs.getFirst(), y, xs.getLast(), y);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                double y = ys.get(row) + 4 + size;
                for (String words : rows.get(row).get(column).split("\n", -1)) {
                    if (!words.isEmpty()) {
                        text(xs.get(column) + 4, y, size, words);
                    }
                    y += size * 1.4;
                }
            }
        }
        return this;
    }

    public PDDocument document() {
        return document;
    }

    public PDPageContentStream content() {
        return content;
    }

    public byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
