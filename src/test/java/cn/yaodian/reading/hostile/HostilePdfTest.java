package cn.yaodian.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.reading.pdf.TestPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** PDFs that say a little and would keep a reader busy for ever. */
@Execution(ExecutionMode.CONCURRENT)
class HostilePdfTest {

    @Test
    void rangesThatStandForBillionsOfCodesAreDropped() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            COSDictionary font = font(document);
            COSArray widths = new COSArray();
            for (int number : new int[] {0, Integer.MAX_VALUE, 500}) {
                widths.add(COSInteger.get(number));
            }
            ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0)).setItem(COSName.W, widths);
            assertThat(Reads.plan("宽.pdf", saved(document)).tasks()).hasSize(1);
            font.setItem(COSName.TO_UNICODE, stream(document, "/CIDInit /ProcSet findresource begin begincmap\n"
                    + "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange\r<00000000>"
                    + "<7FFFFFFF><0041>\rendbfrange endcmap end", COSName.FLATE_DECODE));
            Reads.refused("码.pdf", saved(document), Failure.FILE_IS_SCAN);
        }
    }

    @Test
    void drawingsWithinDrawingsEndAtABound() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            COSDictionary form = form(document, "q Q");
            for (int level = 0; level < 30; level++) {
                COSDictionary outer = form(document, "/F Do ".repeat(20));
                COSDictionary forms = new COSDictionary();
                forms.setItem("F", form);
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.XOBJECT, forms);
                outer.setItem(COSName.RESOURCES, resources);
                form = outer;
            }
            draw(document, form);
            Reads.refused("叠.pdf", saved(document), Failure.FILE_UNPACKS_TOO_LARGE);
        }
    }

    @Test
    void aDrawingThatDrawsItselfIsPassedOver() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            COSDictionary form = form(document, "/F Do");
            COSDictionary forms = new COSDictionary();
            forms.setItem("F", form);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            form.setItem(COSName.RESOURCES, resources);
            draw(document, form);
            assertThat(Reads.plan("环.pdf", saved(document)).tasks()).hasSize(1);
        }
    }

    @Test
    void aPageTreeThatHoldsItselfIsWalkedOnce() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            COSDictionary pages = document.getPages().getCOSObject();
            pages.getCOSArray(COSName.KIDS).add(pages);
            assertThat(Reads.plan("树.pdf", saved(document)).account().text()).contains("开展竞赛");
        }
    }

    @Test
    void whatIsPackedTwiceIsHeldToTheSameBound() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createRawOutputStream()) {
                out.write(packed(packed(new byte[400 << 20])));
            }
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            content.setItem(COSName.FILTER, filters);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
            Reads.refused("双层.pdf", saved(document), Failure.FILE_UNPACKS_TOO_LARGE);
        }
    }

    private static byte[] plain() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            return pdf.page().text(90, 100, 16, Reads.TASK).bytes();
        }
    }

    private static COSDictionary font(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getCOSDictionary(fonts.keySet().iterator().next());
    }

    private static COSDictionary form(PDDocument document, String drawing) throws IOException {
        COSStream form = stream(document, drawing, COSName.FLATE_DECODE);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 600, 800}) {
            box.add(COSInteger.get(side));
        }
        form.setItem(COSName.BBOX, box);
        return form;
    }

    /** Has the first page draw the form before all else. */
    private static void draw(PDDocument document, COSDictionary form) throws IOException {
        COSDictionary forms = new COSDictionary();
        forms.setItem("F", form);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
        COSArray contents = new COSArray();
        contents.add(document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS));
        contents.add(stream(document, " /F Do ", COSName.FLATE_DECODE));
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static COSStream stream(PDDocument document, String words, COSName filter) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
