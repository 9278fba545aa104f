package cn.yaodian.composing.ledger;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Picks and orders the lines of a table. A condition on a column that the table does not have is passed over, and so is
 * an order by it: a view that was kept may know columns of another plan.
 */
public final class RowSelection {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CellIndex index;
    private final List<String> keys;

    /** @param keys of the columns, in the index's order */
    public RowSelection(CellIndex index, List<String> keys) {
        this.index = index;
        this.keys = List.copyOf(keys);
    }

    /** The rows that pass, from 0, in order. */
    public int[] of(LedgerFilter filter, LedgerOrder order) {
        return ordered(passing(filter), order);
    }

    private int[] passing(LedgerFilter filter) {
        BitSet left = new BitSet(index.rows());
        left.set(0, index.rows());
        filter.columns().forEach((key, condition) -> {
            int column = keys.indexOf(key);
            if (column >= 0) {
                keep(left, holds(column, condition));
            }
        });
        for (String word : words(filter.text())) {
            keepWith(left, word);
        }
        return left.stream().toArray();
    }

    private static void keep(BitSet left, IntPredicate holds) {
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            if (!holds.test(row)) {
                left.clear(row);
            }
        }
    }

    private void keepWith(BitSet left, String word) {
        BitSet found = new BitSet(index.rows());
        for (int column = 0; column < keys.size(); column++) {
            String[] texts = index.texts(column);
            String last = "";
            boolean lastHas = false;
            for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
                if (found.get(row)) {
                    continue;
                }
                // Lines of one task stand together and say the same: the same text is not searched again.
                if (texts[row] != last) {
                    last = texts[row];
                    lastHas = last.contains(word);
                }
                if (lastHas) {
                    found.set(row);
                }
            }
        }
        left.and(found);
    }

    private IntPredicate holds(int column, Condition condition) {
        return switch (condition) {
            case Condition.Words words -> {
                String[] texts = index.texts(column);
                String[] wanted = words(words.words());
                yield row -> Arrays.stream(wanted).allMatch(texts[row]::contains);
            }
            case Condition.Choices choices -> {
                ReportCell[] cells = index.cells(column);
                yield row -> says(cells[row].text(), choices.of());
            }
            case Condition.Numbers range -> {
                ReportCell[] cells = index.cells(column);
                yield row -> figure(cells[row]).filter(value -> within(value, range.from(), range.to())).isPresent();
            }
            case Condition.Days range -> {
                ReportCell[] cells = index.cells(column);
                yield row -> cells[row] instanceof ReportCell.Day(LocalDate day)
                        && within(day, range.from(), range.to());
            }
            case Condition.Filled wanted -> {
                ReportCell[] cells = index.cells(column);
                yield row -> cells[row].text().isEmpty() != wanted.filled();
            }
        };
    }

    private static String[] words(String typed) {
        return typed.isBlank() ? new String[0] : typed.strip().toLowerCase(Locale.ROOT).split("[\\s　]+");
    }

    private static boolean says(String text, Set<String> choices) {
        return choices.contains(text) || text.indexOf('、') >= 0
                && Arrays.stream(text.split("、")).anyMatch(choices::contains);
    }

    private static Optional<BigDecimal> figure(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Number number -> Optional.of(number.value());
            case ReportCell.Percent percent -> Optional.of(percent.share().multiply(HUNDRED));
            case ReportCell.Text _,ReportCell.Day _,ReportCell.Lamp _ -> Optional.empty();
        };
    }

    private static <T> boolean within(Comparable<T> value, Optional<? extends T> from, Optional<? extends T> to) {
        return from.filter(low -> value.compareTo(low) < 0).isEmpty()
                && to.filter(high -> value.compareTo(high) > 0).isEmpty();
    }

    /** From the last key to the first, each pass keeping the order of what is alike in it. */
    private int[] ordered(int[] rows, LedgerOrder order) {
        int[] sorted = rows;
        for (LedgerOrder.Key key : order.keys().reversed()) {
            int column = keys.indexOf(key.column());
            if (column >= 0) {
                sorted = sorted(sorted, index.ranks(column), key.descending());
            }
        }
        return sorted;
    }

    private static int[] sorted(int[] rows, int[] ranks, boolean descending) {
        long[] packed = new long[rows.length];
        for (int place = 0; place < rows.length; place++) {
            int rank = ranks[rows[place]];
            int weight = rank == 0 ? Integer.MAX_VALUE : descending ? Integer.MAX_VALUE - rank : rank;
            packed[place] = (long) weight << Integer.SIZE | place;
        }
        Arrays.sort(packed);
        return Arrays.stream(packed).mapToInt(value -> rows[(int) value]).toArray();
    }
}
