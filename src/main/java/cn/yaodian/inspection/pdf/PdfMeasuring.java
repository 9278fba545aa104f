package cn.yaodian.inspection.pdf;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.measure.MeasuredDocument;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.reading.pdf.DrawingBounds;
import cn.yaodian.reading.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures the pages of a PDF by what they draw, not by dots of a picture of them. */
public final class PdfMeasuring {

    private PdfMeasuring() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE or FILE_UNPACKS_TOO_LARGE
     */
    public static MeasuredDocument measure(Path file, byte[] bytes) {
        return PdfFile.open(file, bytes, document -> measure(document, file, bytes.length));
    }

    private static MeasuredDocument measure(PDDocument document, Path file, long size) throws IOException {
        List<MeasuredPage> pages = new ArrayList<>();
        GlyphShapes shapes = new GlyphShapes();
        DrawingBounds bounds = new DrawingBounds(file, size);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(new PageMeasurer(document.getPage(i), shapes, bounds).measure(i + 1));
        }
        return new MeasuredDocument(pages);
    }
}
