package cn.yaodian.inspection;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.inspection.finding.Basis;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.pdf.PdfMeasuring;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The samples set, written and inspected, each once for all tests. */
final class InspectedSamples {

    static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);
    private static final Map<String, OfficialDocument> DOCUMENTS = SampleDocuments.all();
    private static final Map<String, List<Page>> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, Inspection> PDF = new ConcurrentHashMap<>();

    private InspectedSamples() {}

    static List<String> names() {
        return List.copyOf(DOCUMENTS.keySet());
    }

    static OfficialDocument document(String name) {
        return Objects.requireNonNull(DOCUMENTS.get(name), name);
    }

    static List<Page> pages(String name) {
        return PAGES.computeIfAbsent(name, key -> TYPESETTER.set(document(key)));
    }

    static Inspection pdf(String name) {
        return PDF.computeIfAbsent(name, key -> inspect(pages(key)));
    }

    /** Writes pages as PDF and measures that. */
    static Inspection inspect(List<Page> pages) {
        return Inspector.inspect(PdfMeasuring.measure(Path.of("sample.pdf"), write(pages)), Basis.PAGES);
    }

    static byte[] write(List<Page> pages) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfWriter(FONTS).write(pages, "", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
