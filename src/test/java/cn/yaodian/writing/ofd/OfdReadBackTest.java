package cn.yaodian.writing.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.FileProperties;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.OutlineEntry;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.font.FontLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dom4j.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Another program's reader finds in the files what was set. */
class OfdReadBackTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final double MM = 25.4 / 72;

    private static OFDReader read(OfficialDocument document, FileProperties properties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfdWriter(FONTS).write(new Typesetter(FONTS).set(document), properties, out);
        return new OFDReader(new ByteArrayInputStream(out.toByteArray()));
    }

    static Stream<String> forms() {
        return SampleForms.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormComesBackWithItsSheetsItsTextAndItsPictures(String form) throws IOException {
        OfficialDocument document = Objects.requireNonNull(SampleForms.all().get(form));
        List<Page> pages = new Typesetter(FONTS).set(document);
        try (OFDReader reader = read(document, FileProperties.of(document))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(pages.size());
            for (int i = 0; i < pages.size(); i++) {
                Page page = pages.get(i);
                ST_Box sheet = reader.getPageInfo(i + 1).getSize();
                assertThat(sheet.getWidth()).isCloseTo(page.width() * MM, within(0.001));
                assertThat(sheet.getHeight()).isCloseTo(page.height() * MM, within(0.001));
                assertThat(String.join("", new ContentExtractor(reader).getPageContent(i + 1))).isEqualTo(text(page));
                assertPictures(page, reader, i + 1);
            }
        }
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text line -> text.append(line.text());
                case Mark.Upright upright -> text.append(upright.text().text());
                case Mark.Rule _,Mark.Image _ -> {
                }
            }
        }
        return text.toString();
    }

    private static void assertPictures(Page page, OFDReader reader, int number) throws IOException {
        List<Mark.Image> marks = page.marks().stream().filter(Mark.Image.class::isInstance)
                .map(Mark.Image.class::cast).toList();
        List<ImageObject> images = reader.getPageInfo(number).getAllLayer().stream()
                .flatMap(layer -> layer.getPageBlocks().stream()).filter(ImageObject.class::isInstance)
                .map(ImageObject.class::cast).toList();
        assertThat(images).hasSameSizeAs(marks);
        for (int i = 0; i < marks.size(); i++) {
            Mark.Image mark = marks.get(i);
            ST_Box box = images.get(i).getBoundary();
            assertThat(box.getTopLeftX()).isCloseTo(mark.x() * MM, within(0.001));
            assertThat(box.getTopLeftY()).isCloseTo(mark.y() * MM, within(0.001));
            assertThat(box.getWidth()).isCloseTo(mark.width() * MM, within(0.001));
            assertThat(box.getHeight()).isCloseTo(mark.height() * MM, within(0.001));
            String resource = images.get(i).getResourceID().toString();
            assertThat(reader.getResMgt().getImageByteArray(resource)).isEqualTo(mark.image().bytes());
        }
    }

    @Test
    void theFileSaysWhatItIsAndWhoMadeItAndWhenIfThatIsSaid() throws IOException, DocumentException {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        FileProperties properties = FileProperties.of(notice);
        try (OFDReader reader = read(notice, properties.madeAt(Instant.parse("2024-03-18T08:30:00Z")))) {
            CT_DocInfo said = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
            assertThat(said.getTile()).isEqualTo(notice.title());
            assertThat(said.getAuthor()).isEqualTo(String.join("、", notice.signature().bodies()));
            assertThat(said.getCreationDate()).hasToString("2024-03-18");
            assertThat(said.getCustomDatas().getStringValue()).isEqualTo(notice.masthead().number());
        }
        try (OFDReader reader = read(notice, properties)) {
            assertThat(reader.getOFDDir().getOfd().getDocBody().getDocInfo().getCreationDate()).isNull();
        }
    }

    @Test
    void theListOfHeadingsLeadsToTheirPages() throws IOException, DocumentException {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        List<String> wanted = new ArrayList<>();
        wanted(OutlineEntry.of(new Typesetter(FONTS).set(notice)), "", wanted);
        List<String> found = new ArrayList<>();
        try (OFDReader reader = read(notice, FileProperties.of(notice))) {
            List<String> pages = reader.getPageList().stream().map(page -> page.getId().toString()).toList();
            reader.getDoc(0).getOutlines().forEach(element -> found(element, "", pages, found));
        }
        assertThat(found).hasSizeGreaterThan(20).isEqualTo(wanted);
    }

    private static void wanted(List<OutlineEntry> entries, String inset, List<String> lines) {
        for (OutlineEntry entry : entries) {
            lines.add(inset + entry.text() + " " + entry.page());
            wanted(entry.below(), inset + " ", lines);
        }
    }

    private static void found(CT_OutlineElem element, String inset, List<String> pages, List<String> lines) {
        String page = element.getActions().getActions().getFirst().element("Goto").element("Dest")
                .attributeValue("PageID");
        lines.add(inset + element.getTitle() + " " + pages.indexOf(page));
        element.getOutlineElems().forEach(child -> found(child, inset + " ", pages, lines));
    }
}
