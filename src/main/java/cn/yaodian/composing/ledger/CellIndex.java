package cn.yaodian.composing.ledger;

import cn.yaodian.document.ReportCell;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a table's cells say, by column, kept once it was asked for: so that a filter or an order over many thousand lines
 * works every cell out once. Safe to use from any thread.
 */
public final class CellIndex {

    /** Where cells come from. */
    @FunctionalInterface
    public interface Source {

        /** @param row and column from 0 */
        ReportCell cell(int row, int column);
    }

    /** Orders Chinese characters in common use by their sound, as clerks look names up, and works without tables of its own. */
    private static final Charset BY_SOUND = Charset.forName("GB18030");

    private final int rows;
    private final Source source;
    private final Map<Integer, ReportCell[]> cells = new HashMap<>();
    private final Map<Integer, String[]> texts = new HashMap<>();
    private final Map<Integer, int[]> ranks = new HashMap<>();

    public CellIndex(int rows, Source source) {
        this.rows = rows;
        this.source = source;
    }

    public int rows() {
        return rows;
    }

    synchronized ReportCell[] cells(int column) {
        return cells.computeIfAbsent(column, key -> {
            ReportCell[] all = new ReportCell[rows];
            // Most columns say few different things: equal cells are kept once.
            Map<ReportCell, ReportCell> same = new HashMap<>();
            for (int row = 0; row < rows; row++) {
                ReportCell cell = source.cell(row, key);
                all[row] = Optional.ofNullable(same.putIfAbsent(cell, cell)).orElse(cell);
            }
            return all;
        });
    }

    /** In lower case, for comparing. */
    synchronized String[] texts(int column) {
        return texts.computeIfAbsent(column, key -> {
            ReportCell[] of = cells(key);
            String[] all = new String[rows];
            for (int row = 0; row < rows; row++) {
                all[row] = row > 0 && of[row] == of[row - 1] ? all[row - 1] : of[row].text().toLowerCase(Locale.ROOT);
            }
            return all;
        });
    }

    /** A cell's place among all different ones of its column, from 1; 0 for nothing. */
    synchronized int[] ranks(int column) {
        return ranks.computeIfAbsent(column, key -> {
            ReportCell[] of = cells(key);
            Map<ReportCell, Integer> places = new HashMap<>();
            ReportCell[] distinct = Arrays.stream(of).distinct().toArray(ReportCell[]::new);
            Key[] keys = Arrays.stream(distinct).map(Key::of).sorted(Key.ORDER).toArray(Key[]::new);
            int place = 0;
            for (int i = 0; i < keys.length; i++) {
                place = i > 0 && Key.ORDER.compare(keys[i - 1], keys[i]) == 0 ? place : place + 1;
                places.put(keys[i].cell(), keys[i].cell().text().isEmpty() ? 0 : place);
            }
            int[] all = new int[rows];
            for (int row = 0; row < rows; row++) {
                all[row] = places.getOrDefault(of[row], 0);
            }
            return all;
        });
    }

    /** What a column says, each text once, in its order; with the empty one last where some cell has nothing. */
    public List<String> choices(int column) {
        ReportCell[] of = cells(column);
        Map<String, Key> distinct = new LinkedHashMap<>();
        for (ReportCell cell : of) {
            distinct.computeIfAbsent(cell.text(), text -> Key.of(cell));
        }
        return distinct.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Key>, Boolean>comparing(entry -> entry.getKey().isEmpty())
                        .thenComparing(Map.Entry::getValue, Key.ORDER))
                .map(Map.Entry::getKey).toList();
    }

    /** How a cell stands to others: figures and days before words, lights by how bad they are. */
    private record Key(ReportCell cell, int kind, BigDecimal figure, String words) {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::kind).thenComparing(Key::figure)
                .thenComparing(Key::words);

        static Key of(ReportCell cell) {
            return switch (cell) {
                case ReportCell.Number number -> new Key(cell, 0, number.value(), "");
                case ReportCell.Percent percent -> new Key(cell, 0, percent.share(), "");
                case ReportCell.Day day -> new Key(cell, 1, BigDecimal.valueOf(day.day().toEpochDay()), "");
                case ReportCell.Lamp lamp -> new Key(cell, 2, BigDecimal.valueOf(lamp.colour().ordinal()), "");
                case ReportCell.Text text -> new Key(cell, 3, BigDecimal.ZERO, sound(text.text()));
            };
        }

        private static String sound(String text) {
            return new String(text.getBytes(BY_SOUND), StandardCharsets.ISO_8859_1);
        }
    }
}
