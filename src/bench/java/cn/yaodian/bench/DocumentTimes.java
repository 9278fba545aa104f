package cn.yaodian.bench;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A document of ten pages in each format, warm, beside what else could write it: a template library and LibreOffice. */
final class DocumentTimes {

    private static final int WARM_UP = 150;
    private static final int TIMES = 150;

    private DocumentTimes() {}

    static void run() throws Exception {
        FontLibrary fonts = FontLibrary.bundledOnly();
        OfficialDocument document = LongDocument.of(0, LongDocument.TEN_PAGES);
        long start = System.nanoTime();
        List<Page> pages = new Typesetter(fonts).set(document);
        System.out.printf(Locale.ROOT, "%d pages; the first setting, with the fonts parsed for it: %.0f ms%n",
                pages.size(), (System.nanoTime() - start) / 1e6);
        Timing.sayHead();
        Timing.of(WARM_UP, TIMES, () -> new Typesetter(fonts).set(document)).say("setting alone");
        Timing pdf = Timing.of(WARM_UP, TIMES, () -> new PdfWriter(fonts).write(new Typesetter(fonts).set(document),
                document.title(), OutputStream.nullOutputStream()));
        pdf.say("PDF, setting included");
        Timing.of(WARM_UP, TIMES, () -> new OfdWriter(fonts).write(new Typesetter(fonts).set(document),
                document.title(), OutputStream.nullOutputStream())).say("OFD, setting included");
        Timing docx = Timing.of(WARM_UP, TIMES,
                () -> new DocxWriter().write(document, OutputStream.nullOutputStream()));
        docx.say("DOCX");
        TemplateDocument template = new TemplateDocument();
        Timing bound = Timing.of(WARM_UP / 3, TIMES / 3, () -> template.bind(0, OutputStream.nullOutputStream()));
        bound.say("the same text bound into a DOCX template by poi-tl");
        System.out.printf(Locale.ROOT, "DOCX / poi-tl: processor %.2f, clock %.2f%n",
                docx.processorAt(0.5) / bound.processorAt(0.5), docx.clockAt(0.5) / bound.clockAt(0.5));
        libreOffice(document, pdf);
    }

    private static void libreOffice(OfficialDocument document, Timing pdf) throws Exception {
        Path folder = Files.createTempDirectory("yaodian-office");
        try {
            Path file = folder.resolve("0.docx");
            try (OutputStream out = Files.newOutputStream(file)) {
                new DocxWriter().write(document, out);
            }
            OfficeTiming office = OfficeTiming.of(folder, file);
            System.out.printf(Locale.ROOT, "the same DOCX to PDF by a warm LibreOffice: processor %.0f ms, clock %.0f ms%n",
                    office.processor(), office.clock());
            System.out.printf(Locale.ROOT, "LibreOffice / PDF: processor %.0f, clock %.0f%n",
                    office.processor() / pdf.processorAt(0.5), office.clock() / pdf.clockAt(0.5));
        } finally {
            Folders.delete(folder);
        }
    }
}
