package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import cn.yaodian.PropertySeed;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;

/** What must hold for whatever an office writes. */
class TypesetterPropertiesTest {

    /** As custom has it, written down apart from the program's own lists. */
    private static final String NEVER_FIRST = "，。、；：？！）〕》”’％%";
    private static final String NEVER_LAST = "（〔《“‘";
    private static final double HAIR = 1e-6;

    private final TypeMetrics metrics = new SquareMetrics();
    private final Typesetter typesetter = new Typesetter(metrics);

    @Provide
    Arbitrary<OfficialDocument> documents() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(9)),
                Tuple.of(4, Arbitraries.of("，", "。", "、", "；", "：", "”", "》", "）", "％", "——", "……", "·")),
                Tuple.of(2, Arbitraries.of("《", "“", "（", "〔", "‘")),
                Tuple.of(2, Arbitraries.of("2024", "3.5", "60%", "1,200", "“3+4”", "2023—2025", " ", "12")),
                Tuple.of(1, Arbitraries.of("GB/T 9704-2012", "internet+", "http://a.b/c?d=e", "𠮷", "　")))
                .list().ofMaxSize(90).map(parts -> String.join("", parts).strip());
        Arbitrary<Block> block = Combinators.combine(Arbitraries.integers().between(0, 4), text, text)
                .as((level, lead, rest) -> new Paragraph("", level, level == 3
                        ? List.of(new Run(lead, Typeface.KAITI), new Run(rest, Typeface.FANGSONG))
                        : List.of(new Run(rest, Block.headingTypeface(Math.max(1, level))))));
        Arbitrary<List<Block>> body = block.list().ofMaxSize(25);
        Arbitrary<String> title = Arbitraries
                .of("关于印发《", "2024年", "推进", "产业工人", "队伍", "建设", "改革", "和", "工作要点", "》的通知", "青禾市", "十四五")
                .list().ofMaxSize(30).map(parts -> String.join("", parts));
        Arbitrary<String> name = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(60);
        Arbitrary<Masthead> masthead = Combinators.combine(title, name).as((head, number) -> new Masthead(head,
                number.length() > 20 ? "" : number));
        Arbitrary<Signature> signature = Combinators.combine(name.list().ofMaxSize(3), Arbitraries.of("", "2024年3月18日"))
                .as((bodies, date) -> new Signature(bodies.stream().filter(b -> !b.isEmpty()).toList(), date, ""));
        Arbitrary<Imprint> imprint = Combinators.combine(name.filter(n -> !n.isEmpty()).list().ofMaxSize(30), name)
                .as((copyTo, by) -> new Imprint(copyTo, by, by.isEmpty() ? "" : "2024年3月19日"));
        return Combinators.combine(masthead, title, name.filter(n -> !n.isEmpty()).list().ofMaxSize(6), body, signature,
                body, imprint).as(
                        (head, heading, to, cover, signed, annexed, foot) -> new OfficialDocument(head,
                                heading, to, cover, signed, List.of(new Annex("附件", heading, annexed)), foot));
    }

    private List<SetLine> lines(OfficialDocument document) {
        return typesetter.set(document).stream().flatMap(page -> SetLine.of(page, metrics).stream()).toList();
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void nothingStandsOutsideTheTextArea(@ForAll("documents") OfficialDocument document) {
        for (SetLine line : lines(document)) {
            assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(Sheet.LEFT - HAIR);
            assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(Sheet.RIGHT + HAIR);
            assertThat(line.baseline()).isBetween(Sheet.TOP + line.size() * 0.8, Sheet.BOTTOM);
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void nothingOverlaps(@ForAll("documents") OfficialDocument document) {
        for (Page page : typesetter.set(document)) {
            double above = 0;
            for (SetLine line : SetLine.of(page, metrics)) {
                assertThat(line.baseline() - line.size() * 0.86).as(line.text()).isGreaterThan(above);
                above = line.baseline();
                double condensed = line.size() == Sheet.SIZE_3 ? Sheet.CELL : 0;
                int[] codePoints = line.text().codePoints().toArray();
                for (int i = 1; i < codePoints.length; i++) {
                    double width = CellWidth.of(codePoints[i - 1]) * condensed;
                    boolean blank = Kinsoku.isBlank(codePoints[i - 1]) || Kinsoku.isBlank(codePoints[i]);
                    assertThat(line.xs().get(i)).as(line.text())
                            .isGreaterThanOrEqualTo(line.xs().get(i - 1) + (blank ? 0 : width) - HAIR);
                }
            }
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void noCharacterIsLost(@ForAll("documents") OfficialDocument document) {
        String set = typesetter.set(document).stream().flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof Mark.Text text && text.baseline() < Sheet.BOTTOM)
                .map(mark -> ((Mark.Text) mark).text()).collect(Collectors.joining());
        assertThat(DocumentText.withoutBlanks(set)).isEqualTo(DocumentText.of(document));
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void noLineOfTheBodyBeginsOrEndsWithAMarkThatMayNot(@ForAll("documents") OfficialDocument document) {
        ParagraphSetter setter = new ParagraphSetter(metrics, Memory.none());
        for (Paragraph block : paragraphs(document)) {
            List<TextLine> lines = setter.lines(block, Frame.UPRIGHT);
            for (int i = 0; i + 1 < lines.size(); i++) {
                String whole = text(lines.get(i));
                String line = whole.stripTrailing();
                String next = text(lines.get(i + 1));
                boolean atBlank = line.length() < whole.length();
                // Where no place in the whole line allows a break, it is cut where it is full.
                boolean breakable = breakable(line);
                assertThat(breakable && NEVER_FIRST.indexOf(next.charAt(0)) >= 0).as(line + "|" + next).isFalse();
                assertThat(breakable && NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0).as(line + "|" + next)
                        .isFalse();
                assertThat(breakable && !atBlank && Character.isDigit(line.charAt(line.length() - 1))
                        && Character.isDigit(next.charAt(0))).as(line + "|" + next).isFalse();
                assertThat(line.endsWith("—") && next.startsWith("—")).as(line + "|" + next).isFalse();
            }
        }
    }

    private static List<Paragraph> paragraphs(OfficialDocument document) {
        return document.body().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    private static boolean breakable(String line) {
        return line.codePoints().filter(c -> Character.isIdeographic(c)).count() > 2;
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void noLineHoldsMoreThanTwentyEightCharacters(@ForAll("documents") OfficialDocument document) {
        for (SetLine line : lines(document)) {
            if (line.size() == Sheet.SIZE_3) {
                assertThat(CellWidth.of(line.text().strip())).as(line.text()).isLessThanOrEqualTo(28);
            }
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void aFullLineOfTheBodyReachesBothEdges(@ForAll("documents") OfficialDocument document) {
        ParagraphSetter setter = new ParagraphSetter(metrics, Memory.none());
        for (Paragraph block : paragraphs(document)) {
            List<TextLine> lines = setter.lines(block, Frame.UPRIGHT);
            for (TextLine line : lines.subList(0, lines.size() - 1)) {
                String text = text(line).replaceAll(" +$", "");
                double slack = 28 - CellWidth.of(text);
                if (slack < 4 && text.length() > 20) {
                    int last = text.codePointCount(0, text.length()) - 1;
                    double right = line.xs().get(last) + line.glyphs().get(last).width();
                    assertThat(right).as(text).isCloseTo(Sheet.RIGHT, within(0.001));
                }
            }
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 50)
    void theSameDocumentGivesTheSamePages(@ForAll("documents") OfficialDocument document) {
        assertThat(typesetter.set(document)).isEqualTo(new Typesetter(new SquareMetrics()).set(document));
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void pagesAreNumberedAtTheOuterSide(@ForAll("documents") OfficialDocument document) {
        List<Page> pages = typesetter.set(document);
        for (int i = 0; i < pages.size(); i++) {
            List<Mark.Text> numbers = new ArrayList<>();
            pages.get(i).marks().forEach(mark -> {
                if (mark instanceof Mark.Text text && text.baseline() > Sheet.BOTTOM) {
                    numbers.add(text);
                }
            });
            // A page with the imprint alone shows none (7.5).
            boolean text = SetLine.of(pages.get(i), metrics).stream().anyMatch(line -> line.size() != Sheet.SIZE_4);
            assertThat(numbers).hasSizeBetween(text ? 1 : 0, 1);
            if (numbers.isEmpty()) {
                continue;
            }
            assertThat(numbers.getFirst().text()).isEqualTo("— " + (i + 1) + " —");
            boolean right = numbers.getFirst().xs().getFirst() > Sheet.WIDTH / 2;
            assertThat(right).isEqualTo(i % 2 == 0);
        }
    }

    private static String text(TextLine line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
