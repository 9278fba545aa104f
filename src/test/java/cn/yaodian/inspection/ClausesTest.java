package cn.yaodian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.typesetting.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause of GB/T 9704-2012, measured on the documents that this program makes. */
@Execution(ExecutionMode.CONCURRENT)
class ClausesTest {

    static Stream<String> samples() {
        return InspectedSamples.names().stream();
    }

    private static List<String> notMet(Inspection inspection) {
        return inspection.findings().stream().filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .map(Finding::sentence).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsAmissOnThePagesOfThePdf(String sample) {
        assertThat(notMet(InspectedSamples.pdf(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsAmissOnThePagesOfTheOfd(String sample) {
        assertThat(notMet(InspectedSamples.ofd(sample))).isEmpty();
    }

    /** The two are measured by different readers; what they say must not depend on that. */
    @ParameterizedTest
    @MethodSource("samples")
    void theOfdIsMeasuredAsThePdfIs(String sample) {
        assertThat(verdicts(InspectedSamples.ofd(sample))).isEqualTo(verdicts(InspectedSamples.pdf(sample)));
    }

    /** The DOCX as a word processor shows it. */
    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsAmissOnThePagesThatLibreOfficeMakesOfTheDocx(String sample) {
        Inspection inspection = docx(sample);
        assertThat(notMet(inspection)).isEmpty();
        int pages = InspectedSamples.pages(sample).size();
        // Text full of figures is longer in LibreOffice, which parts them from Chinese characters.
        int more = SampleDocuments.all().containsKey(sample) ? 0 : 1;
        assertThat(inspection.pages()).isBetween(pages, pages + more);
    }

    /**
     * LibreOffice parts digits from Chinese characters though the file forbids it, so that rows with both are not verified
     * there; what hangs on their width is measured on samples without digits.
     */
    @ParameterizedTest
    @MethodSource("cn.yaodian.writing.docx.DocxFormsTest#forms")
    void namesAndDatesStandWhereTheyShouldOnThePagesOfTheDocx(String form) {
        Inspection inspection = docx(InspectedSamples.FORMS + form);
        for (Clause clause : List.of(Clause.SEALED, Clause.SIGNED, Clause.GRID, Clause.PAGE_NUMBER)) {
            assertThat(inspection.of(clause)).as(clause.number())
                    .noneMatch(finding -> finding.verdict() == Verdict.NOT_MET
                            || finding.cause() == Finding.Cause.OTHER_WIDTH);
        }
    }

    @Test
    void theDocxIsVerifiedInTheFontsThatItNames() {
        assertThat(docx("文件").verdict(Clause.FONTS)).isEqualTo(Verdict.PASSED);
        assertThat(docx("文件").verdict(Clause.TITLE)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theNoticeHasAllItsWordsOnAsManyPagesInLibreOfficeAsTheTypesetterGivesIt() throws IOException {
        Inspection inspection = docx(InspectedSamples.NOTICE);
        OfficialDocument notice = InspectedSamples.notice();
        assertThat(inspection.pages()).isEqualTo(new Typesetter(InspectedSamples.FONTS).set(notice).size());
        assertThat(notMet(inspection)).isEmpty();
        assertThat(DocumentText.extracted(InspectedSamples.docxPages(InspectedSamples.NOTICE)))
                .isEqualTo(DocumentText.of(notice));
    }

    @Test
    void anImprintThatJustFitsBelowTheTextStaysOnItsPageInLibreOffice() {
        assertThat(new Typesetter(InspectedSamples.FONTS).set(InspectedSamples.fitting())).hasSize(1);
        assertThat(docx(InspectedSamples.FITTING).pages()).isEqualTo(1);
    }

    private static Inspection docx(String sample) {
        Optional<Map<String, Inspection>> inspections = InspectedSamples.docx();
        Assumptions.assumeTrue(inspections.isPresent(), "LibreOffice is not installed: the DOCX is not measured");
        return Objects.requireNonNull(inspections.get().get(sample));
    }

    @Test
    void theTableOfClausesIsPrinted() throws IOException {
        String table = ClauseTable.of(InspectedSamples.names(), InspectedSamples.docx());
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("clauses.txt"), table);
        System.out.println(table);
        assertThat(table.lines()).anyMatch(line -> line.startsWith("7.3.5.1"));
    }

    private static List<String> verdicts(Inspection inspection) {
        return inspection.findings().stream()
                .map(finding -> finding.clause() + finding.aspect() + finding.verdict()).toList();
    }

    @ParameterizedTest
    @EnumSource(Clause.class)
    void everyClauseIsMeasuredOnSomeSample(Clause clause) {
        if (clause != Clause.FONTS) {
            assertThat(samples().map(InspectedSamples::pdf).flatMap(inspection -> inspection.of(clause).stream())
                    .filter(finding -> finding.verdict() == Verdict.PASSED)).isNotEmpty();
        }
    }

    @Test
    void whatStandsInForAnOfficialFontIsNamedAndNotVerified() {
        Inspection inspection = InspectedSamples.pdf("文件");
        assertThat(inspection.verdict(Clause.FONTS)).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(inspection.of(Clause.FONTS).getFirst().sentence()).contains("YaodianFangsong", "仿宋体");
        assertThat(inspection.of(Clause.BODY_FONT)).extracting(Finding::verdict).containsExactly(Verdict.PASSED,
                Verdict.NOT_VERIFIED);
    }
}
