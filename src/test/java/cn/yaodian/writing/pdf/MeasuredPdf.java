package cn.yaodian.writing.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What really stands on the pages of a PDF, whoever made it. Lengths are millimetres from the upper left corner. */
public final class MeasuredPdf implements AutoCloseable {

    /** @param left edge of the first and @param right edge of the last character that can be seen */
    public record Line(String text, double left, double right, double baseline, double size) {}

    /** The box around all ink of one colour in a band of the page. */
    public record Ink(double left, double top, double right, double bottom) {}

    private static final double MM = 25.4 / 72;
    private static final int DOTS_PER_INCH = 200;

    private final PDDocument document;

    public MeasuredPdf(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** @param page from 1; @return its lines from above, the page number's among them */
    public List<Line> lines(int page) throws IOException {
        TreeMap<Long, List<TextPosition>> byBaseline = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition position : positions) {
                    // A blank stands in its own right, but shows nothing.
                    if (!position.getUnicode().isBlank()) {
                        long key = Math.round(position.getYDirAdj());
                        Long near = byBaseline.floorKey(key + 1);
                        boolean same = near != null && key - near <= 1;
                        byBaseline.computeIfAbsent(same ? near : Long.valueOf(key), y -> new ArrayList<>())
                                .add(position);
                    }
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return byBaseline.values().stream().map(MeasuredPdf::line).toList();
    }

    private static Line line(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (TextPosition position : positions) {
            text.append(position.getUnicode());
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        }
        TextPosition first = positions.getFirst();
        return new Line(text.toString(), left * MM, right * MM, first.getYDirAdj() * MM, first.getFontSizeInPt());
    }

    /** @return the box around everything red, or around everything black, between two heights of a page */
    public Ink ink(int page, boolean red, double from, double to) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
        double dot = 25.4 / DOTS_PER_INCH;
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int y = (int) (from / dot); y < Math.min(image.getHeight(), to / dot); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                int r = colour >> 16 & 0xFF;
                int g = colour >> 8 & 0xFF;
                if (red ? r > 200 && g < 100 : r < 100) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Ink(left * dot, top * dot, right * dot, bottom * dot);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
