package cn.yaodian.reading.fuzz;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.reading.format.MarkedFile;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.format.PageFile;
import cn.yaodian.reading.format.PlainText;
import cn.yaodian.reading.format.SheetFile;
import cn.yaodian.reading.format.WordFile;
import cn.yaodian.reading.page.PlainPrint;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What is damaged: documents of every kind, made by this program, by POI and by LibreOffice. */
final class GoodDocuments {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private GoodDocuments() {}

    static List<GoodDocument> all() throws IOException, URISyntaxException {
        Path text = golden("principles.txt");
        List<String> paragraphs = PlainText.paragraphs(text);
        byte[] html = MarkedFile.html(paragraphs);
        byte[] pdf = printed(text);
        List<GoodDocument> all = new ArrayList<>();
        all.add(new GoodDocument("docx", "typed", WordFile.typed(paragraphs)));
        all.add(new GoodDocument("docx", "numbered", WordFile.numbered(paragraphs)));
        all.add(new GoodDocument("docx", "features", resource("format/features.docx")));
        all.add(new GoodDocument("pdf", "printed", pdf));
        all.add(new GoodDocument("pdf", "unpacked", unpacked(pdf)));
        all.add(new GoodDocument("pdf", "features", resource("format/features.pdf")));
        all.add(new GoodDocument("doc", "plain", OldWordFile.of(paragraphs)));
        all.add(new GoodDocument("doc", "features", resource("doc/features.doc")));
        all.add(new GoodDocument("xlsx", "tasks", SheetFile.xlsx()));
        all.add(new GoodDocument("xls", "tasks", SheetFile.xls()));
        all.add(new GoodDocument("ofd", "page", PageFile.ofd(paragraphs)));
        all.add(new GoodDocument("html", "page", html));
        all.add(new GoodDocument("mht", "archive", archived(html)));
        return all;
    }

    private static Path golden(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(GoodDocuments.class.getResource("/cn/yaodian/reading/golden/" + name));
        return Path.of(url.toURI());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(GoodDocuments.class.getResourceAsStream("/cn/yaodian/reading/" + name))) {
            return in.readAllBytes();
        }
    }

    private static byte[] printed(Path text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(new Typesetter(FONTS).set(PlainPrint.of(text)), "", bytes);
        return bytes.toByteArray();
    }

    /** The same with its pages' drawing in plain words, so that damage comes to what draws. */
    private static byte[] unpacked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (InputStream drawing = page.getContents()) {
                    page.setContents(new PDStream(document, drawing));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static byte[] archived(byte[] html) {
        String mail = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"; type=\"text/html\"\r\n\r\n"
                + "--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: file:///page.htm\r\n\r\n" + Base64.getMimeEncoder().encodeToString(html)
                + "\r\n--b--\r\n";
        return mail.getBytes(StandardCharsets.US_ASCII);
    }
}
