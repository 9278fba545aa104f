package cn.yaodian.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;

import org.assertj.core.data.Offset;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;

/**
 * Clauses of GB/T 9704-2012 measured on a PDF: one that this program wrote, or one that a word processor made of its
 * DOCX. In millimetres, with the standard's own tolerances.
 */
public final class StandardClauses {

    private static final Offset<Double> ONE = within(1.0);
    private static final Offset<Double> HALF = within(0.5);
    private static final double EM = 16 * 25.4 / 72;
    private static final double LINE = 225.0 / 22;

    private StandardClauses() {}

    /** Three pages and more of nothing but Chinese characters, so that every line can be counted. */
    public static OfficialDocument document() {
        List<Block> body = List.of(Block.paragraph("", "推".repeat(1500)));
        return new OfficialDocument(new Masthead("青禾市总工会文件", "青工〔二四〕三号"), "关于做好工作的通知", List.of("各成员单位"), body,
                new Signature(List.of("青禾市推进产业工人队伍建设改革协调小组"), "二月八日", ""), List.of(),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "二月九日"));
    }

    public static void check(MeasuredPdf pdf) throws IOException {
        paper(pdf);
        masthead(pdf);
        grid(pdf);
        signature(pdf);
        imprint(pdf);
        numbers(pdf);
    }

    private static void paper(MeasuredPdf pdf) {
        assertThat(pdf.pages()).isEqualTo(4);
    }

    private static MeasuredPdf.Line line(List<MeasuredPdf.Line> lines, String start) {
        return lines.stream().filter(line -> line.text().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start + " in " + lines));
    }

    /** 7.2.4, 7.2.5, 7.2.7, 7.3.1, 7.3.2. */
    private static void masthead(MeasuredPdf pdf) throws IOException {
        List<MeasuredPdf.Line> lines = pdf.lines(1);
        MeasuredPdf.Line letterhead = line(lines, "青禾市总工会文件");
        MeasuredPdf.Line number = line(lines, "青工");
        MeasuredPdf.Line title = line(lines, "关于做好");
        MeasuredPdf.Line addressees = line(lines, "各成员单位：");
        MeasuredPdf.Ink name = pdf.ink(1, true, 0, letterhead.baseline() + 3);
        assertThat(name.top() - 37).as("7.2.4 letterhead below the text area's edge").isCloseTo(35, ONE);
        assertThat((name.left() + name.right()) / 2).as("7.2.4 centred").isCloseTo(28 + 78, ONE);
        assertThat((number.left() + number.right()) / 2).as("7.2.5 centred").isCloseTo(28 + 78, ONE);
        double numberTop = number.baseline() - 0.88 * EM - (LINE - EM) / 2;
        assertThat(numberTop - name.bottom()).as("7.2.5 two lines below the letterhead").isCloseTo(2 * LINE, ONE);
        MeasuredPdf.Ink rule = pdf.ink(1, true, number.baseline() + 2, number.baseline() + 12);
        assertThat(rule.top() - (number.baseline() + 0.12 * EM)).as("7.2.7 rule below the number").isCloseTo(4, HALF);
        assertThat(rule.left()).as("7.2.7 as wide as the text area").isCloseTo(28, HALF);
        assertThat(rule.right()).as("7.2.7 as wide as the text area").isCloseTo(28 + 156, HALF);
        double titleEm = 22 * 25.4 / 72;
        double titleTop = title.baseline() - 0.88 * titleEm - (LINE - titleEm) / 2;
        assertThat(titleTop - rule.bottom()).as("7.3.1 two lines below the rule").isCloseTo(2 * LINE, ONE);
        assertThat(addressees.left()).as("7.3.2 flush left").isCloseTo(28, ONE);
        assertThat(addressees.baseline() - title.baseline()).as("7.3.2 one line below the title")
                .isCloseTo(2 * LINE, ONE);
    }

    /** 5.2.1, 5.2.3, 7.3.3. */
    private static void grid(MeasuredPdf pdf) throws IOException {
        List<MeasuredPdf.Line> first = pdf.lines(1).stream().filter(line -> line.text().startsWith("推")).toList();
        assertThat(first.getFirst().text()).as("7.3.3 indented by two").hasSize(26);
        assertThat(first.getFirst().left()).isCloseTo(28 + 2 * 156.0 / 28, ONE);
        List<MeasuredPdf.Line> page = pdf.lines(2).stream().filter(line -> line.text().startsWith("推")).toList();
        assertThat(page).as("5.2.3 lines of a page").hasSize(22);
        double above = (LINE - EM) / 2 + 0.88 * EM;
        for (int i = 0; i < page.size(); i++) {
            assertThat(page.get(i).text()).as("5.2.3 characters of a line").hasSize(28);
            assertThat(page.get(i).left()).as("5.2.1 left margin").isCloseTo(28, ONE);
            assertThat(page.get(i).right()).as("5.2.1 right margin").isCloseTo(210 - 26, ONE);
            assertThat(page.get(i).baseline()).as("5.2.3 line " + (i + 1)).isCloseTo(37 + i * LINE + above, ONE);
            assertThat(page.get(i).size()).as("5.2.2 size 3").isCloseTo(16, within(0.1));
        }
    }

    /** 7.3.5.2. */
    private static void signature(MeasuredPdf pdf) throws IOException {
        List<MeasuredPdf.Line> lines = pdf.lines(pdf.pages());
        MeasuredPdf.Line name = line(lines, "青禾市推进");
        MeasuredPdf.Line date = line(lines, "二月八日");
        double cell = 156.0 / 28;
        assertThat(28 + 156 - name.right()).as("7.3.5.2 two from the right").isCloseTo(2 * cell, within(cell / 2));
        assertThat(date.left() - name.left()).as("7.3.5.2 date two after the name").isCloseTo(2 * cell,
                within(cell / 2));
        assertThat(date.baseline() - name.baseline()).isCloseTo(LINE, ONE);
    }

    /** 7.4. */
    private static void imprint(MeasuredPdf pdf) throws IOException {
        List<MeasuredPdf.Line> lines = pdf.lines(pdf.pages());
        MeasuredPdf.Line copyTo = line(lines, "抄送：省总工会。");
        MeasuredPdf.Line printed = line(lines, "青禾市总工会办公室");
        double cell = 156.0 / 28;
        assertThat(copyTo.left() - 28).as("7.4.2 one character in").isCloseTo(cell, ONE);
        assertThat(printed.left() - 28).as("7.4.3 one character in").isCloseTo(cell, ONE);
        assertThat(28 + 156 - printed.right()).as("7.4.3 date one character from the right").isCloseTo(cell, ONE);
        assertThat(printed.text()).endsWith("二月九日印发");
        MeasuredPdf.Ink last = pdf.ink(pdf.pages(), false, printed.baseline() + 1.2, 37 + 225 + 3);
        assertThat(last.bottom()).as("7.4.1 last rule at the text area's lower edge").isCloseTo(37 + 225, HALF);
        assertThat(last.left()).as("7.4.1 as wide as the text area").isCloseTo(28, HALF);
        assertThat(last.right()).as("7.4.1 as wide as the text area").isCloseTo(28 + 156, HALF);
    }

    /** 7.5. */
    private static void numbers(MeasuredPdf pdf) throws IOException {
        double cell = 156.0 / 28;
        for (int page = 1; page <= pdf.pages(); page++) {
            MeasuredPdf.Line number = line(pdf.lines(page), "—" + page + "—");
            MeasuredPdf.Ink dash = pdf.ink(page, false, number.baseline() - 3.5, number.baseline() - 0.9);
            // The digit is higher than the dashes beside it; what is left of it shows the dash alone.
            assertThat(number.baseline() - 0.40 * 14 * 25.4 / 72 - (37 + 225)).as("7.5 seven below the text area")
                    .isCloseTo(7, ONE);
            assertThat(dash.left()).isLessThan(dash.right());
            if (page % 2 == 1) {
                assertThat(28 + 156 - number.right()).as("7.5 odd page: right").isCloseTo(cell, ONE);
            } else {
                assertThat(number.left() - 28).as("7.5 even page: left").isCloseTo(cell, ONE);
            }
        }
    }
}
