package cn.yaodian.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.PropertySeed;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.FileProperties;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Picture;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivePdfTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;

    private static byte[] pdf(OfficialDocument document) throws IOException {
        return pdf(document, FileProperties.of(document));
    }

    private static byte[] pdf(OfficialDocument document, FileProperties properties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(new Typesetter(FONTS).set(document), properties, out);
        return out.toByteArray();
    }

    private static OfficialDocument body(List<Block> body) {
        return new OfficialDocument(Masthead.NONE, "", List.of(), body, Signature.NONE, List.of(), Imprint.NONE);
    }

    static Stream<String> forms() {
        return SampleForms.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsFitForArchivesAndWellTagged(String form) throws IOException {
        byte[] pdf = pdf(Objects.requireNonNull(SampleForms.all().get(form)));
        assertThat(ArchiveStandard.faults(pdf)).isEmpty();
        assertThat(ArchiveStandard.tagFaults(pdf)).isEmpty();
    }

    @Test
    void theNoticeOfAPlanIsFitForArchivesAndWellTagged() throws IOException {
        byte[] pdf = pdf(new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE));
        assertThat(ArchiveStandard.faults(pdf)).isEmpty();
        assertThat(ArchiveStandard.tagFaults(pdf)).isEmpty();
    }

    @Test
    void aFileThatIsNoneForArchivesIsTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertThat(ArchiveStandard.faults(out.toByteArray())).isNotEmpty();
        assertThat(ArchiveStandard.tagFaults(out.toByteArray())).isNotEmpty();
    }

    @Provide
    Arbitrary<OfficialDocument> documents() {
        Arbitrary<String> words = Arbitraries.of("推进", "《", "》", "——", "…", "2024年", "60%", "GB/T 9704", " ", "　", "①",
                "\uD83D\uDE00", "\u0007", "\t", "\uD842\uDFB7", "é", "ﬁ", "\u200B", "∞", "龘", "a\u0301").list()
                .ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts));
        Arbitrary<Block> paragraph = Combinators.combine(Arbitraries.integers().between(0, 4), words)
                .as((level, text) -> level == 0 ? Block.paragraph("", text) : Block.heading("", level, text));
        Arbitrary<TableCell> cell = Combinators
                .combine(Arbitraries.of("", "甲", "一二三四五六七八九十"), Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3))
                .as((text, across, down) -> new TableCell(text, across, down, false));
        Arbitrary<Block> table = Combinators.combine(cell.list().ofSize(1).list().ofMinSize(2).ofMaxSize(30), words)
                .as((rows, caption) -> new Table("", caption, List.of(1.0, 2.0, 1.5, 1.0, 1.0, 1.0), 1, rows));
        Arbitrary<Block> picture = words
                .map(caption -> new Picture("", SampleForms.ring(), 40, caption.replaceAll("\\s", "")));
        Arbitrary<List<Block>> body = Arbitraries.frequencyOf(Tuple.of(4, paragraph),
                Tuple.of(1, table), Tuple.of(1, picture)).list().ofMaxSize(12);
        return Combinators.combine(words, body, body, Arbitraries.of(true, false))
                .as((title, text, annexed, across) -> new OfficialDocument(new Masthead("青禾市总工会文件", title), title,
                        List.of(title), text, new Signature(List.of(title), "2024年3月18日", title),
                        List.of(new Annex("附件", title, annexed, across)), Imprint.NONE));
    }

    @Property(seed = PropertySeed.FIXED, tries = 10)
    void whateverAnOfficeWritesIsFitForArchives(@ForAll("documents") OfficialDocument document) throws IOException {
        assertThat(ArchiveStandard.faults(pdf(document))).isEmpty();
    }

    @Test
    void picturesInOtherColoursThanTheFilesOwnAreBroughtToThem() throws IOException {
        List<Block> pictures = new ArrayList<>();
        for (ImageFile file : SamplePictures.all()) {
            pictures.add(new Picture("", file, 30, ""));
        }
        assertThat(ArchiveStandard.faults(pdf(body(pictures)))).isEmpty();
    }

    @Test
    void theFileSaysWhatItIsAndWhoMadeItAndWhenIfThatIsSaid() throws IOException {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        FileProperties made = FileProperties.of(notice).madeAt(Instant.parse("2024-03-18T08:30:00Z"));
        byte[] pdf = pdf(notice, made);
        assertThat(ArchiveStandard.faults(pdf)).isEmpty();
        assertThat(pdf).isEqualTo(pdf(notice, made));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo(notice.title());
            assertThat(information.getAuthor()).isEqualTo(String.join("、", notice.signature().bodies()));
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2024-03-18T08:30:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).startsWith("1", "2");
        }
        try (PDDocument document = Loader.loadPDF(pdf(notice))) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void aDocumentWithoutTitleIsCalledByItsHead() {
        assertThat(FileProperties.of(SampleForms.order()).title()).isEqualTo("青禾市人民政府令 第十二号");
    }
}
