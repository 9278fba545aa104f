package cn.yaodian.bench;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.docx.DocxWriter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A thousand documents of ten pages, each as DOCX, PDF and OFD, one after the other in one process with 256 MB of heap. */
final class ThousandWritten {

    private static final int DOCUMENTS = 1000;
    private static final int STEP = 100;

    private ThousandWritten() {}

    static void run() throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                ThousandWritten.class.getName());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.println("ThousandWritten: status " + status);
    }

    public static void main(String[] arguments) throws IOException {
        FontLibrary fonts = FontLibrary.bundledOnly();
        Typesetter typesetter = new Typesetter(fonts);
        OutputStream out = OutputStream.nullOutputStream();
        long start = System.nanoTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            OfficialDocument document = LongDocument.of(i, LongDocument.TEN_PAGES);
            List<Page> pages = typesetter.set(document);
            new DocxWriter().write(document, out);
            new PdfWriter(fonts).write(pages, document.title(), out);
            new OfdWriter(fonts).write(pages, document.title(), out);
            if ((i + 1) % STEP == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(Locale.ROOT, "%d documents, %.1f s, %.0f MB of heap in use%n", i + 1,
                        (System.nanoTime() - start) / 1e9, (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
            }
        }
    }
}
