package cn.yaodian.reading.hostile;

import static cn.yaodian.reading.docx.TestDocx.p;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.reading.docx.TestDocx;
import cn.yaodian.reading.format.OldWordFile;
import cn.yaodian.reading.pdf.TestPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a document points to, nothing is fetched: a server on this machine counts who comes. */
class OutsideReferencesTest {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private CountingServer server = CountingServer.NONE;

    @BeforeEach
    void listen() throws IOException {
        server = CountingServer.start();
    }

    @AfterEach
    void nobodyHasComeButTheOneWhoProvesThatTheServerCounts() throws IOException {
        assertThat(server.visits()).isZero();
        server.visit();
        assertThat(server.visits()).isEqualTo(1);
        server.close();
    }

    @Test
    void aWordDocumentWithATemplateAPictureAndADocumentElsewhere() {
        String drawing = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:link=\"rId2\"/></w:drawing></w:r></w:p>";
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT \""
                + server.address("t.docx")
                + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String parts = "<w:altChunk xmlns:r=\"r\" r:id=\"rId3\"/><w:subDoc xmlns:r=\"r\" r:id=\"rId4\"/>";
        byte[] docx = new TestDocx(p(Reads.TASK) + drawing + field + parts)
                .part("word/_rels/document.xml.rels", relations("image", "aFChunk", "subDocument", "header", "styles",
                        "numbering", "footnotes", "attachedTemplate"))
                .part("word/_rels/settings.xml.rels", relations("attachedTemplate"))
                .part("word/settings.xml", "<w:settings xmlns:w=\"w\" xmlns:r=\"r\"><w:attachedTemplate r:id=\"rId1\"/>"
                        + "</w:settings>")
                .bytes();
        Reads.withTask("外链.docx", docx);
    }

    @Test
    void aDocumentTypeElsewhereIsRefusedUnread() {
        String type = "<!DOCTYPE d PUBLIC \"-//A//B\" \"" + server.address("d.dtd") + "\" [<!ENTITY % p SYSTEM \""
                + server.address("p.ent") + "\"> %p; <!ENTITY x SYSTEM \"" + server.address("x.txt") + "\">]>";
        String document = "<w:document xmlns:w=\"w\"><w:body>" + p("&x;") + "</w:body></w:document>";
        Reads.refused("实体.docx", new TestDocx("").part("word/document.xml", type + document).bytes(),
                Failure.FILE_REFERS_OUTSIDE);
        Reads.refused("样式.docx", new TestDocx(p(Reads.TASK)).part("word/styles.xml",
                type + "<w:styles xmlns:w=\"w\"/>").bytes(), Failure.FILE_REFERS_OUTSIDE);
    }

    @Test
    void aWebPageWithAllThatABrowserWouldFetch() {
        String url = server.address("x");
        String page = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"" + url + "\"><html><head><base href=\"" + url
                + "\"><meta charset=\"UTF-8\"><meta http-equiv=\"refresh\" content=\"0;url=" + url
                + "\"><link rel=\"stylesheet\" href=\"" + url + "\"><script src=\"" + url
                + "\"></script></head><body><p>"
                + Reads.TASK + "</p><img src=\"" + url + "\"><iframe src=\"" + url + "\"></iframe><object data=\"" + url
                + "\"></object></body></html>";
        Reads.withTask("网页.html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPdfWithAnActionAndAContentElsewhere() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, Reads.TASK);
            PDActionURI action = new PDActionURI();
            action.setURI(server.address("open"));
            pdf.document().getDocumentCatalog().setOpenAction(action);
            COSStream elsewhere = pdf.document().getDocument().createCOSStream();
            COSDictionary place = new COSDictionary();
            place.setItem(COSName.FS, COSName.getPDFName("URL"));
            place.setItem(COSName.F, new COSString(server.address("content")));
            elsewhere.setItem(COSName.F, place);
            pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, elsewhere);
            Reads.withTask("动作.pdf", pdf.bytes());
        }
    }

    @Test
    void aWorkbookWithLinksAndFormulasThatAskElsewhere() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            Row head = book.createSheet("任务").createRow(0);
            Row row = head.getSheet().createRow(1);
            List<String> heads = List.of("序号", "工作任务", "牵头单位");
            List<String> words = List.of("1", "开展竞赛", "市总工会");
            for (int i = 0; i < heads.size(); i++) {
                head.createCell(i).setCellValue(heads.get(i));
                row.createCell(i).setCellValue(words.get(i));
            }
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(server.address("link"));
            row.getCell(1).setHyperlink(link);
            head.getSheet().createRow(3).createCell(5).setCellFormula("WEBSERVICE(\"" + server.address("w") + "\")");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(Reads.plan("表.xlsx", bytes.toByteArray()).account().text()).contains("开展竞赛");
        }
    }

    @Test
    void anOldWordDocumentWithAFieldThatDrawsAPictureIn() throws IOException {
        String field = "\u0013INCLUDEPICTURE \"" + server.address("p.png") + "\"\u0014\u0015";
        assertThat(Reads.plan("旧.doc", OldWordFile.of(List.of(Reads.TASK, field))).tasks()).hasSize(1);
    }

    @Test
    void aTextWithAMarkdownPicture() {
        Reads.withTask("图.md", (Reads.TASK + "\n\n![](" + server.address("p.png") + ")\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private String relations(String... types) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < types.length; i++) {
            xml.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"").append(RELATION).append(types[i])
                    .append("\" Target=\"").append(server.address(types[i])).append("\" TargetMode=\"External\"/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
