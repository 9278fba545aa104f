package cn.yaodian.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Paper;
import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.SampleReports;
import cn.yaodian.document.TableReport;
import cn.yaodian.golden.Golden;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a ledger looks like on paper. */
@Execution(ExecutionMode.CONCURRENT)
class LedgerPagesTest {

    private static final ReportPrinter PRINTER = new ReportPrinter();

    @Test
    void aLightHasItsWordOnItsColour() {
        TableReport report = SampleReports.indicators();
        JasperPrint pages = PRINTER.layOut(report).parts().getFirst();
        Map<Colour, Color> seen = new HashMap<>();
        for (List<ReportCell> row : report.groups().getFirst().rows()) {
            if (row.get(7) instanceof ReportCell.Lamp lamp) {
                JRPrintText printed = texts(pages).filter(text -> text.getFullText().equals(lamp.text())
                        && text.getMode() == ModeEnum.OPAQUE).findFirst().orElseThrow();
                seen.put(lamp.colour(), printed.getBackcolor());
            }
        }
        assertThat(seen.values()).hasSize(4).doesNotHaveDuplicates();
        assertThat(texts(pages).filter(text -> "场".equals(text.getFullText())))
                .allMatch(text -> text.getMode() != ModeEnum.OPAQUE);
    }

    @Test
    void figuresStandAtTheRightAndSumsBelowTheLastRow() {
        JasperPrint pages = PRINTER.layOut(SampleReports.many(120)).parts().getFirst();
        assertThat(pages.getPages()).hasSizeGreaterThan(2);
        List<JRPrintText> sums = texts(pages).filter(text -> "total".equals(text.getStyle().getName())
                && !text.getFullText().isEmpty()).toList();
        assertThat(sums).extracting(JRPrintText::getFullText).containsExactly("合计", "120");
        assertThat(sums.getLast().getHorizontalTextAlign()).isEqualTo(HorizontalTextAlignEnum.RIGHT);
        assertThat(pages.getPages().getLast().getElements()).contains(sums.getLast());
        assertThat(texts(pages).filter(text -> "要求时限".equals(text.getFullText()))).hasSize(pages.getPages().size());
    }

    @Test
    void thePaperFollowsTheWidth() {
        assertThat(PRINTER.layOut(SampleReports.many(1)).paper()).isEqualTo(Paper.A4_PORTRAIT);
        assertThat(PRINTER.layOut(SampleReports.indicators()).paper()).isEqualTo(Paper.A4_LANDSCAPE);
        assertThat(PRINTER.layOut(SampleReports.wide()).paper()).isEqualTo(Paper.A3_LANDSCAPE);
        LaidOutReport book = PRINTER.layOut(SampleReports.book());
        assertThat(book.paper()).isEqualTo(Paper.A3_LANDSCAPE);
        assertThat(IntStream.range(0, book.pageCount()).mapToObj(i -> book.pageable().getPageFormat(i).getWidth())
                .distinct()).hasSize(3);
    }

    @Test
    void noFigureIsTornApartAndNoWordIsLost() {
        for (TableReport report : List.of(SampleReports.wide(), SampleReports.indicators(), SampleReports.longText())) {
            JasperPrint pages = PRINTER.layOut(report).parts().getFirst();
            String printed = texts(pages).map(JRPrintText::getFullText).collect(Collectors.joining("\n"));
            report.groups().getFirst().rows().stream().flatMap(List::stream).forEach(cell -> {
                if (cell instanceof ReportCell.Text words && words.text().length() > 500) {
                    assertThat(bare(printed)).contains(bare(words.text().substring(0, 200)));
                    assertThat(count(bare(printed), "牵头单位另行通知")).isEqualTo(count(bare(all(report)), "牵头单位另行通知"));
                } else {
                    assertThat(printed).contains(cell.text());
                }
            });
            texts(pages).filter(text -> text.getFullText().matches("[-\\d.%]+")).forEach(figure -> assertThat(
                    figure.getTextHeight()).as(figure.getFullText()).isLessThan(figure.getFontSize() * 1.9f));
        }
    }

    @Test
    void groupsBeginPagesUnderTheirNamesAndOneWithoutRowsSaysSo() {
        LaidOutReport pages = PRINTER.layOut(SampleReports.byUnit());
        assertThat(pages.parts()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            String name = SampleReports.byUnit().groups().get(i).name();
            assertThat(texts(pages.parts().get(i)).filter(text -> text.getFullText().equals(name))).hasSize(2);
        }
        JasperPrint empty = pages.parts().get(2);
        assertThat(texts(empty).map(JRPrintText::getFullText)).contains("计量单位", "（无）").doesNotContain("合计");
        assertThat(texts(empty).filter(text -> text.getFullText().equals("（无）"))).singleElement()
                .satisfies(words -> assertThat(words.getWidth()).isEqualTo(empty.getPageWidth() - 72));
    }

    @Test
    void aBookSaysWhereEachTableBeginsAndCountsItsPagesOn() throws IOException {
        LaidOutReport book = PRINTER.layOut(SampleReports.book());
        List<List<String>> pages = book.parts().stream().flatMap(part -> part.getPages().stream())
                .map(page -> page.getElements().stream().filter(JRPrintText.class::isInstance)
                        .map(text -> ((JRPrintText) text).getFullText()).toList())
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("第 " + (i + 1) + " 页，", "共 " + pages.size() + " 页");
        }
        List<String> contents = texts(book.parts().getFirst())
                .filter(text -> "cell".equals(text.getStyle().getName())).map(JRPrintText::getFullText).toList();
        int parts = book.parts().size() - 1;
        assertThat(contents).hasSize(parts * 4);
        for (int i = 0; i < parts; i++) {
            List<String> first = pages.get(Integer.parseInt(contents.get(i * 4 + 3)) - 1);
            assertThat(first).contains(contents.get(i * 4 + 1)).contains("第 " + contents.get(i * 4 + 3) + " 页，");
            assertThat(String.join("\n", first)).contains(contents.get(i * 4 + 2));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.writePdf(out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> marks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(mark -> marks.add(mark.getTitle()));
            assertThat(marks).hasSize(parts + 1).startsWith("目录").contains("青禾市2024年指标分解表",
                    "青禾市2024年产业工人队伍建设改革指标台账·临江县");
        }
    }

    @Test
    void thePagesAreThoseThatWereLookedAt() throws IOException {
        StringBuilder words = new StringBuilder();
        texts(PRINTER.layOut(SampleReports.indicators()).parts().getFirst())
                .filter(text -> !text.getFullText().isEmpty())
                .forEach(text -> words.append("%d,%d %dx%d %s%n".formatted(text.getX(), text.getY(), text.getWidth(),
                        text.getHeight(), text.getFullText().replace("\n", "⏎"))));
        Golden.assertSame("report/indicators.txt", words.toString());
    }

    private static Stream<JRPrintText> texts(JasperPrint pages) {
        return pages.getPages().stream().flatMap(page -> page.getElements().stream())
                .filter(JRPrintText.class::isInstance).map(JRPrintText.class::cast);
    }

    private static String all(TableReport report) {
        return report.groups().getFirst().texts().stream().flatMap(List::stream).collect(Collectors.joining());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
