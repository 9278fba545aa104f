package cn.yaodian.inspection;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.composing.manuscript.BuiltInTemplates;
import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.Signature;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.inspection.docx.DocxLayout;
import cn.yaodian.inspection.docx.OfficePages;
import cn.yaodian.inspection.finding.Basis;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.inspection.office.LibreOffice;
import cn.yaodian.inspection.office.OfficeFonts;
import cn.yaodian.inspection.ofd.OfdMeasuring;
import cn.yaodian.inspection.pdf.PdfMeasuring;
import cn.yaodian.service.manuscript.Kinds;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The samples set, written and inspected, each once for all tests. */
final class InspectedSamples {

    static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);
    private static final Map<String, OfficialDocument> DOCUMENTS = documents();
    private static final Map<String, List<Page>> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, Inspection> PDF = new ConcurrentHashMap<>();
    private static final Map<String, Inspection> OFD = new ConcurrentHashMap<>();

    private InspectedSamples() {}

    /** One of each form, and one of each kind of document that the program has a template for. */
    private static Map<String, OfficialDocument> documents() {
        Map<String, OfficialDocument> documents = new LinkedHashMap<>(SampleDocuments.all());
        for (ManuscriptTemplate template : BuiltInTemplates.all()) {
            String name = documents.containsKey(template.name()) ? "新" + template.name() : template.name();
            documents.put(name, ManuscriptComposer.compose(Kinds.of(template), _ -> new byte[0]));
        }
        return documents;
    }

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

    static Inspection ofd(String name) {
        return OFD.computeIfAbsent(name, key -> {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                new OfdWriter(FONTS).write(pages(key), "", out);
                return Inspector.inspect(OfdMeasuring.measure(Path.of("sample.ofd"), out.toByteArray()), Basis.PAGES);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    /**
     * The samples as LibreOffice shows their DOCX, all set in one run of it; and, as {@code FORMS} and a name, those of
     * {@link SampleForms}, which have no digits in their lines. Nothing where LibreOffice is not installed.
     */
    static Optional<Map<String, Inspection>> docx() {
        return Office.PAGES;
    }

    static final String FORMS = "forms/";
    static final String NOTICE = "notice";
    static final String FITTING = "fitting";
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    /** The PDF that LibreOffice made of a DOCX; of {@link #NOTICE} too. */
    static byte[] docxPages(String name) {
        return Objects.requireNonNull(FILES.get(name));
    }

    static OfficialDocument notice() {
        return new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
    }

    /** Twenty lines and an imprint of two fill a page to its last. */
    static OfficialDocument fitting() {
        return new OfficialDocument(Masthead.NONE, "", List.of(),
                Collections.nCopies(20, Block.paragraph("", "推进产业工人队伍建设")), Signature.NONE, List.of(),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "二月九日"));
    }

    private static final class Office {

        private static final Optional<Map<String, Inspection>> PAGES = inspect();

        private static Optional<Map<String, Inspection>> inspect() {
            Map<String, OfficialDocument> documents = new LinkedHashMap<>(DOCUMENTS);
            SampleForms.all().forEach((name, document) -> documents.put(FORMS + name, document));
            documents.put(NOTICE, notice());
            documents.put(FITTING, fitting());
            List<byte[]> files = documents.values().stream().map(InspectedSamples::writeDocx).toList();
            return LibreOffice.ofThisMachine(OfficeFonts.BUNDLED_ONLY).map(office -> {
                try (office) {
                    List<Optional<byte[]>> pages = office.pages(files, "docx");
                    Map<String, Inspection> inspections = new LinkedHashMap<>();
                    int at = 0;
                    for (String name : documents.keySet()) {
                        byte[] pdf = pages.get(at).orElseThrow(() -> new AssertionError("no pages of " + name));
                        DeclaredLayout layout = DocxLayout.read(Path.of(name), files.get(at++));
                        FILES.put(name, pdf);
                        inspections.put(name, Inspector.inspect(
                                OfficePages.named(PdfMeasuring.measure(Path.of(name), pdf), layout),
                                Basis.LIBRE_OFFICE));
                    }
                    return inspections;
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    static byte[] writeDocx(OfficialDocument document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new DocxWriter().write(document, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
