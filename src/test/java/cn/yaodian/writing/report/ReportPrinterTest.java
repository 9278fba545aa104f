package cn.yaodian.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.checklist.ChecklistComposer;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.golden.Golden;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {

    private static final ReportPrinter PRINTER = new ReportPrinter();

    private final TableReport report = new ChecklistComposer(TablePresets.checklist()).compose(SamplePlan.plan(),
            SamplePlan.register(), SamplePlan.OFFICE, LocalDate.of(2024, 3, 5));

    @Test
    void everyUnitBeginsAPageAndCountsItsOwn() {
        LaidOutReport pages = PRINTER.layOut(sheets(20, 1));
        assertThat(pages.parts()).hasSize(report.groups().size());
        for (JasperPrint part : pages.parts()) {
            int count = part.getPages().size();
            assertThat(count).isGreaterThan(1);
            for (int i = 0; i < count; i++) {
                assertThat(texts(part, i)).contains("第 " + (i + 1) + " 页，", "共 " + count + " 页");
            }
        }
    }

    @Test
    void headingsStandOnEveryPageAndSignaturesOnTheLastWithRowsAboveThem() {
        for (int rows = 1; rows < 14; rows++) {
            for (JasperPrint part : PRINTER.layOut(sheets(rows, 1)).parts()) {
                int last = part.getPages().size() - 1;
                for (int i = 0; i <= last; i++) {
                    assertThat(texts(part, i)).contains("整改时限");
                    assertThat(texts(part, i).contains("督导组组长签字：")).isEqualTo(i == last);
                    assertThat(texts(part, i)).as("%d rows, page %d", rows, i).contains("□是\n□部分\n□否");
                }
            }
        }
    }

    @Test
    void noTextIsClippedWithTheLongestTask() {
        for (TableReport sheets : List.of(report, sheets(5, 3),
                named("青禾市推进新时代产业工人队伍建设改革工作协调小组各成员单位及经济技术开发区管理委员会"))) {
            LaidOutReport pages = PRINTER.layOut(sheets);
            assertNothingClipped(pages);
            assertEveryCellIsWhole(sheets, pages);
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnWithNothingLost() {
        LaidOutReport pages = PRINTER.layOut(sheets(1, 12));
        assertNothingClipped(pages);
        String standards = pages.parts().getFirst().getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .filter(element -> "cell".equals(element.getStyle().getName()) && element.getWidth() > 200)
                .map(element -> ((JRPrintText) element).getFullText()).collect(Collectors.joining());
        assertThat(pages.parts().getFirst().getPages()).hasSizeGreaterThan(1);
        assertThat(bare(standards)).isEqualTo(bare(SamplePlan.LONG_BODY.repeat(12)));
    }

    @Test
    void theWholeTextComesBackFromThePdfAndItsFontsAreInIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRINTER.layOut(onlyStandards()).writePdf(out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = bare(new PDFTextStripper().getText(pdf));
            for (ReportGroup group : report.groups()) {
                assertThat(text).contains(bare(group.name()));
                group.texts().forEach(row -> assertThat(text).contains(bare(row.get(2))));
            }
            for (PDPage page : pdf.getPages()) {
                boolean turned = page.getRotation() % 180 != 0;
                assertThat(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()).isNotEqualTo(turned);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aPictureShowsThePage() {
        BufferedImage picture = PRINTER.layOut(report).picture(0, 1);
        assertThat(picture.getWidth()).isEqualTo(842);
        assertThat(picture.getHeight()).isEqualTo(595);
        long dark = IntStream.range(0, 842 * 595).filter(i -> (picture.getRGB(i % 842, i / 842) & 0xff) < 128).count();
        assertThat(dark).isBetween(3000L, 100_000L);
    }

    @Test
    void thePagesAreThoseThatWereLookedAt() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (JasperPrint part : PRINTER.layOut(report).parts()) {
            part.getPages().forEach(page -> {
                pages.append("== page\n");
                page.getElements().forEach(element -> {
                    if (element instanceof JRPrintText text && !text.getFullText().isEmpty()) {
                        pages.append("%d,%d %dx%d %s%n".formatted(text.getX(), text.getY(), text.getWidth(),
                                text.getHeight(), text.getFullText().replace("\n", "⏎")));
                    }
                });
            });
        }
        Golden.assertSame("report/checklist.txt", pages.toString());
    }

    private static void assertNothingClipped(LaidOutReport pages) {
        int seen = 0;
        for (JasperPrint part : pages.parts()) {
            for (int i = 0; i < part.getPages().size(); i++) {
                for (var element : part.getPages().get(i).getElements()) {
                    assertThat(element.getY() + element.getHeight()).isLessThanOrEqualTo(part.getPageHeight());
                    if (element instanceof JRPrintText text) {
                        seen++;
                        int padding = text.getLineBox().getTopPadding() + text.getLineBox().getBottomPadding();
                        assertThat(text.getTextHeight() + padding).as(text.getFullText())
                                .isLessThanOrEqualTo(text.getHeight());
                        if (text.getTextTruncateIndex() != null) {
                            assertThat((int) text.getTextTruncateIndex()).isEqualTo(text.getFullText().length());
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    /** Text that is cut off is not on the page at all, so that heights alone say nothing of it. */
    private static void assertEveryCellIsWhole(TableReport report, LaidOutReport pages) {
        for (int i = 0; i < report.groups().size(); i++) {
            ReportGroup group = report.groups().get(i);
            String printed = IntStream.range(0, pages.parts().get(i).getPages().size())
                    .mapToObj(pages.parts().get(i).getPages()::get).flatMap(page -> page.getElements().stream())
                    .filter(element -> "cell".equals(element.getStyle().getName()) && element.getWidth() > 200)
                    .map(element -> ((JRPrintText) element).getFullText()).collect(Collectors.joining());
            String wanted = group.texts().stream().map(row -> row.get(2)).collect(Collectors.joining());
            assertThat(bare(printed)).isEqualTo(bare(wanted));
            assertThat(texts(pages.parts().get(i), 0)).contains(group.fields().getFirst().value());
        }
    }

    /** The same sheets with so many rows a unit, each standard as long as so many of the longest tasks. */
    private TableReport sheets(int rows, int tasks) {
        return report.withGroups(report.groups().stream().map(group -> {
            List<String> row = new ArrayList<>(group.texts().getFirst());
            row.set(2, SamplePlan.LONG_BODY.repeat(tasks));
            return ReportGroup.ofTexts(group.name(), group.fields(),
                    IntStream.range(0, rows).mapToObj(i -> List.copyOf(row))
                            .toList());
        }).toList());
    }

    private TableReport named(String unit) {
        return report.withGroups(report.groups().stream().map(group -> {
            List<ReportField> fields = new ArrayList<>(group.fields());
            fields.set(0, new ReportField(fields.getFirst().label(), unit));
            return ReportGroup.ofTexts(unit, fields, group.texts());
        }).toList());
    }

    /** Every other cell empty, because text of neighbouring columns is extracted line by line. */
    private TableReport onlyStandards() {
        return report.withGroups(report.groups().stream().map(group -> ReportGroup.ofTexts(group.name(), group.fields(),
                group.texts().stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> i == 2 ? row.get(i) : "")
                        .toList()).toList()))
                .toList());
    }

    private static List<String> texts(JasperPrint part, int page) {
        return part.getPages().get(page).getElements().stream().filter(JRPrintText.class::isInstance)
                .map(element -> ((JRPrintText) element).getFullText()).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
