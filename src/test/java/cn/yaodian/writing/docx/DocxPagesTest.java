package cn.yaodian.writing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.writing.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.pdf.FormClauses;
import cn.yaodian.writing.pdf.MeasuredPdf;
import cn.yaodian.writing.pdf.StandardClauses;

/** The DOCX as a word processor shows it: GB/T 9704-2012 measured on the PDF that LibreOffice makes of it. */
@Tag("libreoffice")
class DocxPagesTest {

    @TempDir
    private static Path folder;

    private static Optional<LibreOffice> office = Optional.empty();

    @BeforeAll
    static void findLibreOffice() {
        office = LibreOffice.in(folder);
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: the DOCX is not measured");
    }

    private static byte[] pdf(OfficialDocument document) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return office.orElseThrow().toPdf(out.toByteArray());
    }

    @Test
    void theClausesHoldOnThePagesOfTheDocx() throws IOException, InterruptedException {
        try (MeasuredPdf pdf = new MeasuredPdf(pdf(StandardClauses.document()))) {
            StandardClauses.check(pdf);
        }
    }

    @ParameterizedTest
    @MethodSource("cn.yaodian.writing.docx.DocxFormsTest#forms")
    void theClausesHoldOnThePagesOfEveryForm(String form) throws IOException, InterruptedException {
        OfficialDocument document = Objects.requireNonNull(SampleForms.all().get(form));
        try (MeasuredPdf pdf = new MeasuredPdf(pdf(document))) {
            assertThat(pdf.pages()).isEqualTo(new Typesetter(BundledFonts.LIBRARY).set(document).size());
            FormClauses.check(form, pdf);
        }
    }

    @Test
    void theNoticeHasAllItsWordsOnAsManyPagesAsTheTypesetterGivesIt() throws IOException, InterruptedException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        byte[] pdf = pdf(document);
        assertThat(DocumentText.extracted(pdf)).isEqualTo(DocumentText.of(document));
        try (MeasuredPdf measured = new MeasuredPdf(pdf)) {
            assertThat(measured.pages()).isEqualTo(new Typesetter(BundledFonts.LIBRARY).set(document).size());
        }
    }
}
