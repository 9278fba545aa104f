package cn.yaodian.service.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.print.CutOff.Edge;
import cn.yaodian.service.print.CutOff.Thing;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.png.PngWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;

class PagePrintingTest {

    private static final FontLibrary LIBRARY = BundledFonts.LIBRARY;
    private static final Fonts FONTS = new Fonts(LIBRARY);
    private static final List<Page> ANNEXED = set(SampleForms.annexed());
    private static final Printer OFFICE = new Printer("办公室", true);

    private static List<Page> set(OfficialDocument document) {
        return new Typesetter(LIBRARY).set(document);
    }

    private static PrintChoice choice(PrintSides sides, String range, int copies) {
        return new PrintChoice(OFFICE, sides, PageRange.parse(range, ANNEXED.size()), copies, true);
    }

    /** The pages that a printer gets, in its order; 0 for a side that stays white. */
    private static List<Integer> numbers(PrintChoice choice, int repeated) {
        return new SheetSides(ANNEXED).copies(choice, repeated).stream()
                .map(side -> side.map(Page::number).orElse(0)).toList();
    }

    @Test
    void oddPagesAreFrontsAndEvenOnesBacksWhateverIsLeftOut() {
        assertThat(numbers(choice(PrintSides.ONE, "2-3、5", 1), 1)).containsExactly(2, 3, 5);
        assertThat(numbers(choice(PrintSides.BOTH, "1-3", 1), 1)).containsExactly(1, 2, 3);
        assertThat(numbers(choice(PrintSides.BOTH, "2,5-6", 1), 1)).containsExactly(0, 2, 5, 6);
        assertThat(numbers(choice(PrintSides.BOTH, "1,3", 1), 1)).containsExactly(1, 0, 3);
    }

    @Test
    void eachCopyBeginsOnANewSheet() {
        assertThat(numbers(choice(PrintSides.BOTH, "1-3", 2), 2)).containsExactly(1, 2, 3, 0, 1, 2, 3, 0);
        assertThat(numbers(choice(PrintSides.BOTH, "1-3", 2), 1)).containsExactly(1, 2, 3, 0);
    }

    @Test
    void turnedByHandTheBacksFollowTheOrderOfThePile() {
        PrintChoice fronts = choice(PrintSides.FRONTS, "1-5", 2);
        assertThat(numbers(fronts, 2)).containsExactly(1, 3, 5, 1, 3, 5);
        assertThat(numbers(fronts.on(PrintSides.BACKS), 2)).containsExactly(0, 4, 2, 0, 4, 2);
        PrintChoice firstFirst = new PrintChoice(OFFICE, PrintSides.BACKS, fronts.range(), 1, false);
        assertThat(numbers(firstFirst, 1)).containsExactly(2, 4, 0);
        assertThat(PagePrinting.sheets(ANNEXED, fronts)).isEqualTo(6);
        assertThat(PagePrinting.sheets(ANNEXED, choice(PrintSides.ONE, "1-5", 2))).isEqualTo(10);
    }

    @Test
    void pagesAreChosenAsAClerkWritesThem() {
        assertThat(PageRange.parse("", 4).numbers()).containsExactly(1, 2, 3, 4);
        assertThat(PageRange.parse(" 第1—3页，6 ", 8).numbers()).containsExactly(1, 2, 3, 6);
        assertThat(PageRange.parse("5、2至3", 8).numbers()).containsExactly(2, 3, 5);
        for (String wrong : List.of("0", "9", "3-2", "甲", "1-", "-2", "1--3-4", "99999999999")) {
            assertThatThrownBy(() -> PageRange.parse(wrong, 8)).as(wrong).isInstanceOfSatisfying(
                    FailureException.class,
                    failed -> assertThat(failed.failure()).isEqualTo(Failure.PAGE_RANGE_UNKNOWN));
        }
    }

    @Test
    void everySheetIsFedUprightAndPrintedAtItsSize() throws PrinterException {
        FakePrinter printer = new FakePrinter(OFFICE.name(), Optional.empty(), MediaSizeName.ISO_A4,
                Sides.TWO_SIDED_LONG_EDGE, new Copies(3));
        PagePrinting printing = new PagePrinting(FakePrinter.installed(printer), FONTS);
        assertThat(printing.paper(OFFICE)).isEqualTo(new PrinterPaper(true, true, Optional.empty()));
        printing.print(ANNEXED, "通知", choice(PrintSides.BOTH, "", 3));
        FakePrinter.Job job = printer.jobs().getFirst();
        assertThat(job.wishes().get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(job.wishes().get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        assertThat(job.wishes().toArray()).contains(MediaSizeName.ISO_A4);
        for (int side = 0; side < ANNEXED.size(); side++) {
            PageFormat format = job.pages().getPageFormat(side);
            assertThat(format.getWidth() * 25.4 / 72).isCloseTo(210, within(0.01));
            assertThat(format.getHeight() * 25.4 / 72).isCloseTo(297, within(0.01));
            assertThat(format.getImageableX() + format.getImageableY()).isZero();
        }
        // The third page lies across: on paper it is the upright sheet, turned back.
        assertThat(ANNEXED.get(2).width()).isGreaterThan(ANNEXED.get(2).height());
        for (int page : List.of(0, 2)) {
            BufferedImage paper = printed(job.pages(), page);
            assertThat(difference(paper, upright(ANNEXED.get(page)))).isLessThan(0.005);
            assertThat(difference(upsideDown(paper), upright(ANNEXED.get(page)))).isGreaterThan(0.015);
        }
    }

    private static BufferedImage printed(Pageable pages, int index) throws PrinterException {
        BufferedImage paper = new BufferedImage(1190, 1684, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1190, 1684);
        graphics.scale(2, 2);
        pages.getPrintable(index).print(graphics, pages.getPageFormat(index), index);
        graphics.dispose();
        return paper;
    }

    private static BufferedImage upright(Page page) {
        BufferedImage lying = new PngWriter(LIBRARY).picture(page, 144);
        if (page.width() < page.height()) {
            return lying;
        }
        BufferedImage turned = new BufferedImage(lying.getHeight(), lying.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < lying.getHeight(); y++) {
            for (int x = 0; x < lying.getWidth(); x++) {
                turned.setRGB(y, lying.getWidth() - 1 - x, lying.getRGB(x, y));
            }
        }
        return turned;
    }

    private static BufferedImage upsideDown(BufferedImage paper) {
        BufferedImage turned = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.rotate(Math.PI, paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        graphics.drawImage(paper, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** The share of ink that stands elsewhere. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < 1680; y++) {
            for (int x = 0; x < 1180; x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return sum / (255.0 * 1680 * 1180);
    }

    @Test
    void aPrinterThatMakesNoCopiesGetsThemAll() {
        FakePrinter printer = new FakePrinter(OFFICE.name(), Optional.empty(), MediaSizeName.ISO_A4);
        new PagePrinting(FakePrinter.installed(printer), FONTS).print(ANNEXED, "通知",
                choice(PrintSides.ONE, "1-2", 3));
        assertThat(printer.jobs().getFirst().pages().getNumberOfPages()).isEqualTo(6);
        assertThat(printer.jobs().getFirst().wishes().containsKey(Sides.class)).isFalse();
    }

    @Test
    void whatThePrinterDoesNotReachIsToldByEdge() {
        // 30 mm at the left reach into the text of upright sheets, 30 mm below into their numbers.
        FakePrinter printer = new FakePrinter(OFFICE.name(),
                Optional.of(new MediaPrintableArea(30f, 5f, 175f, 262f, MediaPrintableArea.MM)), MediaSizeName.ISO_A4);
        PagePrinting printing = new PagePrinting(FakePrinter.installed(printer), FONTS);
        List<CutOff> cut = printing.cutOff(ANNEXED, choice(PrintSides.ONE, "1-4", 1));
        assertThat(cut).extracting(CutOff::edge).containsExactly(Edge.LEFT, Edge.BOTTOM);
        assertThat(cut.getFirst().margin()).isCloseTo(30, within(0.01));
        assertThat(cut.getFirst().what()).contains(Thing.TEXT, Thing.RULE);
        assertThat(cut.getLast().what()).isEqualTo(Set.of(Thing.PAGE_NUMBER));
        assertThat(cut.getLast().pages()).containsExactly(1, 2, 3, 4);
        assertThat(printing.cutOff(ANNEXED, choice(PrintSides.ONE, "2", 1))).extracting(CutOff::pages)
                .allMatch(pages -> pages.equals(List.of(2)));
    }

    @Test
    void aPrinterWithTheUsualMarginsCutsNothingOfAnyForm() {
        PrinterPaper.Margins usual = new PrinterPaper.Margins(4.3, 4.3, 4.3, 4.3);
        SampleForms.all().values().forEach(form -> assertThat(PrintReach.cutOff(set(form), usual)).isEmpty());
        assertThat(
                PrintReach.cutOff(set(SampleForms.letter()), new PrinterPaper.Margins(21, 0, 0, 0)).getFirst().what())
                .isEqualTo(Set.of(Thing.RULE));
    }

    @Test
    void aPrinterThatIsGoneOrRefusesIsTold() {
        PagePrinting none = new PagePrinting(FakePrinter.installed(), FONTS);
        assertThatThrownBy(() -> none.print(ANNEXED, "通知", choice(PrintSides.ONE, "", 1))).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.NO_PRINTER));
        PagePrinting refusing = new PagePrinting(FakePrinter.installed(new FakePrinter("", Optional.empty())), FONTS);
        PrintChoice refused = new PrintChoice(new Printer("", true), PrintSides.ONE, PageRange.all(1), 1, false);
        assertThatThrownBy(() -> refusing.print(ANNEXED, "通知", refused)).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.PRINTING_FAILED));
    }

    @Test
    void onPaperTheRedRuleIsWhereItWasSet() {
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assumeTrue(factories.length > 0, "this JDK prints no PostScript");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrintService postscript = factories[0].getPrintService(paper);
        PagePrinting printing = new PagePrinting(FakePrinter.installed(postscript), FONTS);
        printing.print(ANNEXED, "通知", new PrintChoice(printing.printers().getFirst(), PrintSides.ONE,
                PageRange.parse("1", 1), 1, false));
        String pages = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(pages).contains("%%Page: 1 1").doesNotContain("%%Page: 2 2");
        // A rectangle behind the change to red, in points from the upper left corner.
        String number = "([\\d.]+) ";
        Matcher rule = Pattern
                .compile("1\\.0 0\\.0 0\\.0\\s+SC\\s+N\\s+" + (number + number + "[ML]\\s+").repeat(5) + "P")
                .matcher(pages);
        assertThat(rule.find()).isTrue();
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (int corner = 0; corner < 5; corner++) {
            xs.add(Double.parseDouble(rule.group(2 * corner + 1)) * 25.4 / 72);
            ys.add(Double.parseDouble(rule.group(2 * corner + 2)) * 25.4 / 72);
        }
        Mark.Rule red = ANNEXED.getFirst().marks().stream().filter(Mark.Rule.class::isInstance)
                .map(Mark.Rule.class::cast).findFirst().orElseThrow();
        assertThat(Collections.min(xs)).isCloseTo(28, within(0.01));
        assertThat(Collections.max(xs)).isCloseTo(28 + 156, within(0.01));
        assertThat((Collections.min(ys) + Collections.max(ys)) / 2).isCloseTo(red.y1() * 25.4 / 72, within(0.01));
        assertThat(Collections.max(ys) - Collections.min(ys)).isCloseTo(0.5, within(0.01));
    }
}
