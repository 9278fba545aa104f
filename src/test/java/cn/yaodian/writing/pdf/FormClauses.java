package cn.yaodian.writing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.document.SampleForms;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;

/**
 * The clauses of GB/T 9704-2012 on forms beside the plain 文件, measured on the PDF of a {@link SampleForms sample}, whoever
 * made it. In millimetres, with the standard's own tolerances.
 */
public final class FormClauses {

    private static final Offset<Double> ONE = within(1.0);
    private static final Offset<Double> HALF = within(0.5);
    private static final double MIDDLE = 28 + 78;
    private static final double RIGHT = 28 + 156;
    private static final double CELL = 156.0 / 28;
    private static final double EM = 16 * 25.4 / 72;
    private static final double LINE = 225.0 / 22;

    private FormClauses() {}

    /** @param form name of the sample */
    public static void check(String form, MeasuredPdf pdf) throws IOException {
        switch (form) {
            case "joint" -> joint(pdf);
            case "upward" -> upward(pdf);
            case "letter" -> letter(pdf);
            case "order" -> order(pdf);
            case "minutes" -> minutes(pdf);
            case "bulletin" -> bulletin(pdf);
            default -> annexed(pdf);
        }
    }

    private static MeasuredPdf.Line line(MeasuredPdf pdf, int page, String part) throws IOException {
        List<MeasuredPdf.Line> lines = pdf.lines(page);
        return lines.stream().filter(line -> line.text().contains(part)).findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + part + " in " + lines));
    }

    private static double middle(MeasuredPdf.Line line) {
        return (line.left() + line.right()) / 2;
    }

    /** 7.2.1 to 7.2.4, 7.3.4, 7.3.5.1. */
    private static void joint(MeasuredPdf pdf) throws IOException {
        for (String mark : List.of("000012", "机密★1年", "特急")) {
            assertThat(line(pdf, 1, mark).left()).as("7.2.1 flush left " + mark).isCloseTo(28, HALF);
        }
        MeasuredPdf.Ink name = pdf.ink(1, true, 0, line(pdf, 1, "青工发").baseline() - 20);
        assertThat(name.top() - 37).as("7.2.4 letterhead below the text area's edge").isCloseTo(35, ONE);
        assertThat((name.left() + name.right()) / 2).as("7.2.4 centred").isCloseTo(MIDDLE, ONE);
        assertThat(line(pdf, 1, "人力资源").text()).as("7.2.4 the word in the middle of the names").endsWith("文件");
        List<MeasuredPdf.Line> all = pdf.lines(pdf.pages());
        MeasuredPdf.Line date = line(pdf, pdf.pages(), "二月八日");
        MeasuredPdf.Line names = line(pdf, pdf.pages(), "教育局");
        assertThat(date.baseline() - names.baseline()).as("7.3.5.1 date below the names").isCloseTo(LINE, ONE);
        assertThat(middle(date)).as("7.3.5.1 below the last body").isCloseTo(28 + 117, ONE);
        MeasuredPdf.Ink seals = pdf.ink(pdf.pages(), true, 37, 262);
        assertThat(seals.top()).as("7.3.5.1 seals within a line of the text").isBetween(
                names.baseline() - 42, names.baseline());
        assertThat((seals.left() + seals.right()) / 2).as("7.3.5.1 on the names").isCloseTo(MIDDLE, ONE);
        assertThat(seals.bottom() - 21).as("7.3.5.1 the last centred on name and date")
                .isCloseTo(names.baseline() + 0.12 * EM + (LINE - EM) / 2, within(1.5));
        assertThat(all).isNotEmpty();
    }

    /** 7.2.5 to 7.2.7. */
    private static void upward(MeasuredPdf pdf) throws IOException {
        MeasuredPdf.Line first = line(pdf, 1, "签发人：林晓禾周望远");
        MeasuredPdf.Line last = line(pdf, 1, "青工〔二六〕九号");
        assertThat(last.text()).as("7.2.5 number on the last signer's line").endsWith("陈一鸣");
        assertThat(last.left() - 28).as("7.2.5 after one character").isCloseTo(CELL, ONE);
        assertThat(RIGHT - first.right()).as("7.2.6 before one character").isCloseTo(CELL, ONE);
        assertThat(last.baseline() - first.baseline()).as("7.2.6 two a line").isCloseTo(LINE, ONE);
        MeasuredPdf.Ink rule = pdf.ink(1, true, last.baseline() + 2, last.baseline() + 12);
        assertThat(rule.top() - (last.baseline() + 0.12 * EM)).as("7.2.7 rule below the number").isCloseTo(4, HALF);
        assertThat(rule.left()).as("7.2.7 as wide as the text area").isCloseTo(28, HALF);
        assertThat(rule.right()).as("7.2.7 as wide as the text area").isCloseTo(RIGHT, HALF);
        MeasuredPdf.Line printed = line(pdf, pdf.pages(), "共印30份");
        MeasuredPdf.Ink foot = pdf.ink(pdf.pages(), false, printed.baseline() + 1.2, 265);
        assertThat(foot.bottom()).as("7.4.1 last rule at the text area's lower edge").isCloseTo(262, HALF);
        MeasuredPdf.Line date = line(pdf, pdf.pages(), "二月八日");
        assertThat(RIGHT - date.right()).as("7.3.5.1 four from the right").isCloseTo(4 * CELL, ONE);
        assertThat(middle(line(pdf, pdf.pages(), SampleForms.NAME))).as("7.3.5.1 name centred on the date")
                .isCloseTo(middle(date), ONE);
    }

    /** 10.1. */
    private static void letter(MeasuredPdf pdf) throws IOException {
        MeasuredPdf.Line number = line(pdf, 1, "青工函");
        MeasuredPdf.Ink head = pdf.ink(1, true, 0, 100);
        assertThat(head.top()).as("10.1 letterhead from the paper's edge").isCloseTo(30, ONE);
        assertThat(head.left()).as("10.1 rules 170 wide").isCloseTo(20, ONE);
        assertThat(head.right()).as("10.1 rules 170 wide").isCloseTo(190, ONE);
        MeasuredPdf.Ink rules = pdf.ink(1, true, head.bottom() - 3, 100);
        assertThat(head.bottom() - rules.top()).as("10.1 double rule").isCloseTo(1.95, HALF);
        MeasuredPdf.Ink foot = pdf.ink(1, true, 200, 297);
        assertThat(297 - foot.top()).as("10.1 lower rule from the paper's lower edge").isCloseTo(20, ONE);
        assertThat(foot.left()).as("10.1 rules 170 wide").isCloseTo(20, ONE);
        assertThat(foot.right()).as("10.1 rules 170 wide").isCloseTo(190, ONE);
        assertThat(number.right()).as("10.1 number at the right").isCloseTo(RIGHT, ONE);
        assertThat(number.baseline()).as("10.1 number below the rule").isBetween(head.bottom() + 3, head.bottom() + 12);
        assertThat(number.text()).startsWith("加急");
        assertThat(pdf.lines(1)).as("10.1 page 1 unnumbered").noneMatch(line -> line.text().contains("—1—"));
        assertThat(line(pdf, 2, "—2—").left() - 28).isCloseTo(CELL, ONE);
        assertThat(pdf.lines(2).getFirst().baseline()).as("10.1 page 2 as any other").isCloseTo(
                37 + (LINE - EM) / 2 + 0.88 * EM, ONE);
        assertThat(line(pdf, 2, "抄送").text()).isEqualTo("抄送：市教育局。");
    }

    /** 10.2. */
    private static void order(MeasuredPdf pdf) throws IOException {
        MeasuredPdf.Ink name = pdf.ink(1, true, 0, 297);
        MeasuredPdf.Line number = line(pdf, 1, "第十二号");
        assertThat(name.top() - 37).as("10.2 letterhead").isCloseTo(20, ONE);
        assertThat(middle(number)).as("10.2 number centred").isCloseTo(MIDDLE, ONE);
        double top = number.baseline() - 0.88 * EM - (LINE - EM) / 2;
        assertThat(top - name.bottom()).as("10.2 two lines below").isCloseTo(2 * LINE, within(1.5));
        assertThat(line(pdf, 1, "现将").baseline() - number.baseline()).as("10.2 body two lines below")
                .isCloseTo(3 * LINE, ONE);
    }

    /** 10.3. */
    private static void minutes(MeasuredPdf pdf) throws IOException {
        int page = pageWith(pdf, "出席：");
        MeasuredPdf.Line present = line(pdf, page, "出席：");
        assertThat(present.left() - 28).as("10.3 indented by two").isCloseTo(2 * CELL, ONE);
        MeasuredPdf.Ink name = pdf.ink(1, true, 0, line(pdf, 1, "〔二六〕").baseline() - 15);
        assertThat(name.top() - 37).as("10.3 letterhead").isCloseTo(35, ONE);
        List<MeasuredPdf.Line> lines = pdf.lines(page);
        MeasuredPdf.Line wrapped = lines.get(lines.indexOf(present) + 1);
        assertThat(wrapped.left() - 28).as("10.3 wrapped lines behind the colon").isCloseTo(5 * CELL, ONE);
    }

    private static void bulletin(MeasuredPdf pdf) throws IOException {
        MeasuredPdf.Line issue = line(pdf, 1, "第三期");
        MeasuredPdf.Line edited = line(pdf, 1, "协调小组办公室二月八日");
        assertThat(middle(issue)).isCloseTo(MIDDLE, ONE);
        assertThat(edited.left() - 28).isCloseTo(CELL, ONE);
        assertThat(RIGHT - edited.right()).isCloseTo(CELL, ONE);
        MeasuredPdf.Ink rule = pdf.ink(1, true, edited.baseline() + 2, edited.baseline() + 12);
        assertThat(rule.top() - (edited.baseline() + 0.12 * EM)).isCloseTo(4, HALF);
        assertThat(RIGHT - line(pdf, pdf.pages(), "共印80份").right()).isCloseTo(CELL, ONE);
    }

    /** 7.3.7, 7.4.1, 8. */
    private static void annexed(MeasuredPdf pdf) throws IOException {
        int across = pageWith(pdf, "附件一");
        assertThat(line(pdf, across, "附件一").left()).as("8 text area turned with the sheet").isCloseTo(35, ONE);
        int upright = pageWith(pdf, "附件二");
        double third = 37 + 2 * LINE + (LINE - 22 * 25.4 / 72) / 2 + 0.88 * 22 * 25.4 / 72;
        assertThat(line(pdf, upright, "样表").baseline()).as("7.3.7 title on the third line").isCloseTo(third, ONE);
        assertThat(middle(line(pdf, pageWith(pdf, "图一"), "图一"))).as("caption centred").isCloseTo(MIDDLE, ONE);
        assertThat(pdf.pages() % 2).as("7.4.1 imprint on an even page").isZero();
    }

    private static int pageWith(MeasuredPdf pdf, String text) throws IOException {
        for (int page = pdf.pages(); page > 0; page--) {
            if (pdf.lines(page).stream().anyMatch(line -> line.text().startsWith(text))) {
                return page;
            }
        }
        throw new AssertionError("no page with " + text);
    }
}
