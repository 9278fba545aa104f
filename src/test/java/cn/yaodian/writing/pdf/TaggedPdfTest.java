package cn.yaodian.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaggedPdfTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private static byte[] pdf(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(new Typesetter(FONTS).set(document), document.title(), out);
        return out.toByteArray();
    }

    static Stream<String> forms() {
        return SampleForms.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theTagsReadTheWholeTextInItsOrder(String form) throws IOException {
        OfficialDocument document = Objects.requireNonNull(SampleForms.all().get(form));
        String read = TaggedText.of(pdf(document)).stream().filter(element -> !element.type().equals("Figure"))
                .map(TaggedText.Element::text).collect(Collectors.joining());
        assertThat(DocumentText.withoutBlanks(read)).isEqualTo(DocumentText.of(document));
    }

    @Test
    void theNoticeOfAPlanIsReadInItsOrderToo() throws IOException {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        List<TaggedText.Element> elements = TaggedText.of(pdf(notice));
        String read = elements.stream().map(TaggedText.Element::text).collect(Collectors.joining());
        assertThat(DocumentText.withoutBlanks(read)).isEqualTo(DocumentText.of(notice));
        assertThat(elements).contains(new TaggedText.Element("H1", "　　一、坚持思想引领，凝聚奋进力量".strip()));
    }

    @Test
    void tablesAreReadByRowAndPicturesByTheirCaption() throws IOException {
        Table table = new Table("", "表一", List.of(1.0, 1.0), 1,
                List.of(List.of(TableCell.middle("任务"), TableCell.middle("单位")),
                        List.of(TableCell.of("甲"), new TableCell("乙", 1, 2, false)), List.of(TableCell.of("丙"))));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(), List.of(table, table),
                Signature.NONE, List.of(), Imprint.NONE);
        List<String> types = TaggedText.of(pdf(document)).stream().map(e -> e.type() + e.text()).toList();
        List<String> one = List.of("Table", "Caption表一", "TR", "TH任务", "TH单位", "TR", "TD甲", "TD乙", "TR", "TD丙");
        assertThat(types).containsExactlyElementsOf(
                Stream.of(List.of("Document"), one, one).flatMap(List::stream).toList());
        assertThat(TaggedText.of(pdf(SampleForms.annexed()))).contains(new TaggedText.Element("Figure", "图一 样式"));
        assertThat(TaggedText.of(pdf(SampleForms.joint())))
                .contains(new TaggedText.Element("Figure", "青禾市总工会印章"));
    }

    @Test
    void bookmarksLeadToTitlesHeadingsAndAnnexesOnTheirPages() throws IOException {
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "关于学习的通知", List.of(),
                List.of(Block.heading("", 1, "一、要求"), Block.heading("", 2, "（一）时间"),
                        Block.paragraph("", "推".repeat(900)), Block.heading("", 1, "二、步骤")),
                Signature.NONE, List.of(new Annex("附件1", "任务表", List.of(Block.paragraph("", "表")))), Imprint.NONE);
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            List<String> lines = new ArrayList<>();
            list(Objects.requireNonNull(pdf.getDocumentCatalog().getDocumentOutline()), "", lines, pdf);
            assertThat(lines).containsExactly("关于学习的通知 1", " 一、要求 1", "  （一）时间 1", " 二、步骤 2", "附件1 任务表 3");
        }
    }

    private static void list(PDOutlineNode node, String inset, List<String> lines, PDDocument pdf)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            lines.add(inset + item.getTitle() + " " + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            list(item, inset + " ", lines, pdf);
        }
    }
}
