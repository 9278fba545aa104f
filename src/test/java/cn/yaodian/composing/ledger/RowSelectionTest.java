package cn.yaodian.composing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowSelectionTest {

    private static final List<String> KEYS = List.of("title", "figure", "day", "share", "units");

    private static List<ReportCell> row(String title, int figure, int day, String share, String units) {
        return List.of(ReportCell.of(title), figure < 0 ? ReportCell.EMPTY : ReportCell.of(figure),
                day < 1 ? ReportCell.EMPTY : new ReportCell.Day(LocalDate.of(2026, 3, day)),
                new ReportCell.Percent(new BigDecimal(share)), ReportCell.of(units));
    }

    private static RowSelection of(List<List<ReportCell>> rows) {
        return new RowSelection(new CellIndex(rows.size(), (row, column) -> rows.get(row).get(column)), KEYS);
    }

    private static final RowSelection FOUR = of(List.of(row("开展 Alpha 竞赛", 10, 5, "0.4", "市总工会"),
            row("阿里培训", 9, 31, "0.05", "市人社局、市教育局"), row("组织宣讲", -1, 0, "1.2", ""),
            row("开展宣讲", 100, 1, "0.4", "市教育局")));

    private static int[] rows(String column, Condition condition) {
        return FOUR.of(LedgerFilter.ALL.with(column, condition), LedgerOrder.OF_PLAN);
    }

    private static int[] sorted(LedgerOrder order) {
        return FOUR.of(LedgerFilter.ALL, order);
    }

    @Test
    void wordsMayStandAnywhereInWhateverCase() {
        assertThat(FOUR.of(LedgerFilter.ALL.withText("ALPHA　竞赛"), LedgerOrder.OF_PLAN)).containsExactly(0);
        assertThat(FOUR.of(LedgerFilter.ALL.withText("开展 教育"), LedgerOrder.OF_PLAN)).containsExactly(3);
        assertThat(FOUR.of(LedgerFilter.ALL.withText("2026-03-31"), LedgerOrder.OF_PLAN)).containsExactly(1);
        assertThat(rows("title", new Condition.Words("宣讲"))).containsExactly(2, 3);
        assertThat(rows("title", new Condition.Words("教育"))).isEmpty();
    }

    @Test
    void rangesTakeTheirEndsInAndSharesCountInPercent() {
        assertThat(rows("figure", new Condition.Numbers(Optional.of(BigDecimal.TEN), Optional.empty())))
                .containsExactly(0, 3);
        assertThat(rows("share",
                new Condition.Numbers(Optional.of(new BigDecimal("5")), Optional.of(new BigDecimal("40")))))
                .containsExactly(0, 1, 3);
        assertThat(rows("day", new Condition.Days(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 5)))))
                .containsExactly(0, 3);
    }

    @Test
    void aChoiceFindsOneAmongSeveralAndTheEmptyOneNothing() {
        assertThat(rows("units", Condition.Choices.of("市教育局"))).containsExactly(1, 3);
        assertThat(rows("units", Condition.Choices.of(""))).containsExactly(2);
        assertThat(rows("units", new Condition.Filled(false))).containsExactly(2);
        assertThat(rows("no-such-column", Condition.Choices.of("市教育局"))).hasSize(4);
    }

    @Test
    void namesAreOrderedBySoundFiguresByValueAndNothingComesLast() {
        // ā, kāi, kāi, zǔ; of the two kāi, a Western letter stands before a Chinese one.
        assertThat(sorted(LedgerOrder.by("title"))).containsExactly(1, 0, 3, 2);
        assertThat(sorted(LedgerOrder.by("figure"))).containsExactly(1, 0, 3, 2);
        assertThat(sorted(LedgerOrder.descending("figure"))).containsExactly(3, 0, 1, 2);
        assertThat(sorted(LedgerOrder.by("day"))).containsExactly(3, 0, 1, 2);
        assertThat(sorted(new LedgerOrder(List.of(new LedgerOrder.Key("share", true),
                new LedgerOrder.Key("figure", true))))).containsExactly(2, 3, 0, 1);
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void whatIsFilteredTwiceIsWhatBothLetPass(@ForAll("tables") List<List<ReportCell>> table,
            @ForAll("filters") LedgerFilter one, @ForAll("filters") LedgerFilter other) {
        RowSelection selection = of(table);
        int[] first = selection.of(one, LedgerOrder.OF_PLAN);
        List<List<ReportCell>> left = Arrays.stream(first).mapToObj(table::get).toList();
        Set<Integer> both = boxed(first);
        both.retainAll(boxed(selection.of(other, LedgerOrder.OF_PLAN)));
        int[] second = Arrays.stream(of(left).of(other, LedgerOrder.OF_PLAN)).map(row -> first[row]).toArray();
        assertThat(boxed(second)).isEqualTo(both);
    }

    @Property(seed = PropertySeed.FIXED, tries = 100)
    void sortingKeepsTheOrderOfWhatIsAlike(@ForAll("tables") List<List<ReportCell>> table,
            @ForAll("columns") String column, @ForAll boolean descending) {
        int[] sorted = of(table).of(LedgerFilter.ALL,
                new LedgerOrder(List.of(new LedgerOrder.Key(column, descending))));
        assertThat(boxed(sorted)).hasSize(table.size());
        int at = KEYS.indexOf(column);
        for (int i = 1; i < sorted.length; i++) {
            ReportCell before = table.get(sorted[i - 1]).get(at);
            ReportCell after = table.get(sorted[i]).get(at);
            if (before.equals(after)) {
                assertThat(sorted[i - 1]).isLessThan(sorted[i]);
            }
            if (before.text().isEmpty()) {
                assertThat(after.text()).isEmpty();
            }
        }
    }

    private static Set<Integer> boxed(int[] rows) {
        return IntStream.of(rows).boxed().collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<List<ReportCell>>> tables() {
        return Combinators
                .combine(Arbitraries.of("竞赛", "宣讲", "Alpha", "", "=1+1"), Arbitraries.integers().between(-1, 5),
                        Arbitraries.integers().between(0, 4), Arbitraries.of("0", "0.4", "-1"),
                        Arbitraries.of("", "甲", "甲、乙", "乙"))
                .as(RowSelectionTest::row).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> columns() {
        return Arbitraries.of(KEYS);
    }

    @Provide
    Arbitrary<LedgerFilter> filters() {
        Condition range = new Condition.Numbers(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(3)));
        Condition days = new Condition.Days(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty());
        Condition choice = new Condition.Choices(Set.copyOf(Collections.singleton("甲")));
        return Arbitraries.of(LedgerFilter.ALL, LedgerFilter.ALL.withText("a"), LedgerFilter.ALL.with("figure", range),
                LedgerFilter.ALL.with("day", days), LedgerFilter.ALL.with("units", choice).withText("竞赛"),
                LedgerFilter.ALL.with("title", new Condition.Filled(false)));
    }
}
