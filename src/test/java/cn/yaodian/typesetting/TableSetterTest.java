package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.document.Block;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TableSetterTest {

    private static final double HAIR = 1e-6;
    private final TypeMetrics metrics = new SquareMetrics();

    private List<Page> pages(Table table, Frame frame) {
        PageFlow flow = new PageFlow();
        flow.turn(frame);
        new TableSetter(metrics, Memory.none()).set(table, flow);
        return flow.finish();
    }

    private static List<Mark.Text> texts(Page page) {
        return page.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private static String text(List<Page> pages) {
        return pages.stream().flatMap(page -> texts(page).stream()).map(Mark.Text::text).collect(Collectors.joining());
    }

    @Test
    void headsAreRepeatedOnEveryPage() {
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(List.of(TableCell.middle("序号"), TableCell.middle("任务")));
        for (int i = 0; i < 80; i++) {
            rows.add(List.of(TableCell.middle("号"), TableCell.of("任务任务")));
        }
        List<Page> pages = pages(new Table("", "", List.of(1.0, 4.0), 1, rows), Frame.UPRIGHT);
        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(texts(page).getFirst().text()).isEqualTo("序号"));
    }

    @Test
    void captionHeadsAndFirstRowAreNotParted() {
        Table table = new Table("", "推进情况", List.of(1.0, 1.0), 1, List.of(
                List.of(TableCell.middle("类别"), TableCell.middle("项数")),
                List.of(TableCell.of("已完成"), TableCell.of("三"))));
        for (int lines = 1; lines <= 22; lines++) {
            List<Block> body = new ArrayList<>();
            for (int i = 1; i < lines; i++) {
                body.add(Block.paragraph("", "推"));
            }
            body.add(Block.heading("", 1, "一、总体情况"));
            body.add(table);
            List<Page> pages = new Typesetter(new SquareMetrics())
                    .set(new OfficialDocument(Masthead.NONE, "", List.of(),
                            body, Signature.NONE, List.of(), Imprint.NONE));
            assertThat(pages).as("%s lines above", lines).filteredOn(page -> texts(page).stream()
                    .anyMatch(text -> text.text().equals("推进情况"))).singleElement().satisfies(
                            page -> assertThat(texts(page)).extracting(Mark.Text::text).contains("一、总体情况", "类别",
                                    "已完成"));
        }
    }

    @Test
    void aRowHigherThanAPageIsBrokenBetweenLines() {
        Table table = new Table("", "", List.of(1.0, 1.0), 0,
                List.of(List.of(TableCell.of("推".repeat(2000)), TableCell.of("短"))));
        List<Page> pages = pages(table, Frame.UPRIGHT);
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(text(pages).replace("短", "")).hasSize(2000);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> text = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(60);
        Arbitrary<List<Integer>> heights = Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(40);
        return Combinators.combine(heights, text.list().ofSize(30), Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(1, 300)).as((groups, words, heads, factor) -> {
                    List<List<TableCell>> rows = new ArrayList<>();
                    int word = 0;
                    for (int group : groups) {
                        for (int i = 0; i < group; i++) {
                            List<TableCell> row = new ArrayList<>();
                            if (i == 0) {
                                String merged = words.get(word % 30).repeat(factor % 7 == 0 ? 9 : 1);
                                row.add(new TableCell(merged, 1, group, word % 2 == 0));
                            }
                            row.add(TableCell.of(words.get((word + 7) % 30)));
                            row.add(new TableCell(words.get((word + 3) % 30), 2, 1, true));
                            rows.add(row);
                            word++;
                        }
                    }
                    return new Table("", "", List.of(1.0, 3.0, 1.0, 2.0), Math.min(heads, groups.getFirst()), rows);
                });
    }

    @Property(seed = PropertySeed.FIXED, tries = 150)
    void nothingOfATableIsLostOrStandsOutsideTheTextAreaOrOverOtherText(@ForAll("tables") Table table,
            @ForAll boolean across) {
        Frame frame = across ? Frame.ACROSS : Frame.UPRIGHT;
        List<Page> pages = pages(table, frame);
        // Heads come again on each page; everything else is there exactly once.
        List<Integer> left = new ArrayList<>(text(pages).chars().boxed().sorted().toList());
        table.text().chars().boxed().forEach(c -> assertThat(left.remove((Object) c)).as("lost " + c).isTrue());
        assertThat(table.heads() > 0 || left.isEmpty()).isTrue();
        for (Page page : pages) {
            List<Mark.Text> texts = texts(page);
            for (int i = 0; i < texts.size(); i++) {
                Mark.Text one = texts.get(i);
                assertThat(one.xs().getFirst()).isGreaterThanOrEqualTo(frame.left() - HAIR);
                assertThat(right(one)).isLessThanOrEqualTo(frame.right() + HAIR);
                assertThat(one.baseline() - 0.88 * one.size()).isGreaterThanOrEqualTo(frame.top() - HAIR);
                assertThat(one.baseline()).isLessThanOrEqualTo(frame.bottom() + HAIR);
                for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                    boolean beside = right(one) <= other.xs().getFirst() + HAIR
                            || right(other) <= one.xs().getFirst() + HAIR;
                    boolean apart = Math.abs(one.baseline() - other.baseline()) >= one.size() - HAIR;
                    assertThat(beside || apart).as(one.text() + " and " + other.text()).isTrue();
                }
            }
        }
    }

    private static double right(Mark.Text text) {
        return text.xs().getLast() + text.size();
    }
}
