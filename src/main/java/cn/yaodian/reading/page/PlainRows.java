package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the lines of a table without drawn lines into its cells, and tells where a row of it begins. */
final class PlainRows {

    /** A step so many times the least between lines leads to a new row. */
    private static final double WIDER = 1.25;
    /** How far a line may stand below the middle's counterpart, in sizes of the type. */
    private static final double NEAR = 0.6;

    private final List<Double> middles;
    private final List<List<Letter>> sections;
    private final boolean numbered;

    /**
     * @param middles  of the strips between the columns, from the left
     * @param sections rows that reach over the columns
     * @param numbered whether the first column counts the rows
     */
    PlainRows(List<Double> middles, List<List<Letter>> sections, boolean numbered) {
        this.middles = middles;
        this.sections = sections;
        this.numbered = numbered;
    }

    /** @param lines of letters, the first of which is the head */
    List<PageItem> of(List<List<Letter>> lines) {
        List<List<List<Letter>>> cells = lines.stream().map(this::cells).toList();
        Grid grid = grid(lines);
        double[] rooms = IntStream.range(0, middles.size() + 1).mapToDouble(column -> cells.stream()
                .map(row -> row.get(column)).filter(cell -> !cell.isEmpty())
                .mapToDouble(cell -> TextLine.of(cell).width()).max().orElse(0)).toArray();
        List<PageItem> rows = new ArrayList<>();
        int start = 0;
        boolean[] begins = begins(lines, cells);
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins[i]) {
                rows.add(new PageItem.Row(words(cells.subList(start, i), rooms), grid));
                start = i;
            }
        }
        return rows;
    }

    private List<String> words(List<List<List<Letter>>> lines, double[] rooms) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column <= middles.size(); column++) {
            int at = column;
            words.add(CellText.of(lines.stream().map(line -> line.get(at)).filter(cell -> !cell.isEmpty())
                    .map(TextLine::of).toList(), rooms[column]));
        }
        return words;
    }

    private List<List<Letter>> cells(List<Letter> line) {
        List<List<Letter>> cells = new ArrayList<>();
        for (int i = 0; i <= middles.size(); i++) {
            cells.add(new ArrayList<>());
        }
        boolean section = isSection(line);
        for (Letter letter : line) {
            int column = 0;
            while (!section && column < middles.size() && letter.middleX() > middles.get(column)) {
                column++;
            }
            cells.get(column).add(letter);
        }
        return cells;
    }

    private boolean isSection(List<Letter> line) {
        return sections.stream().anyMatch(section -> section == line);
    }

    private boolean[] begins(List<List<Letter>> lines, List<List<List<Letter>>> cells) {
        boolean[] begins = new boolean[lines.size()];
        double least = IntStream.range(2, lines.size()).mapToDouble(i -> step(lines, i)).min().orElse(0);
        boolean apart = IntStream.range(2, lines.size()).anyMatch(i -> step(lines, i) > WIDER * least);
        boolean centred = numbered && lines.size() > 1 && cells.get(1).getFirst().isEmpty();
        double end = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean section = isSection(lines.get(i)) || isSection(lines.get(i - 1));
            boolean named = !cells.get(i).getFirst().isEmpty();
            if (i == 1 || section) {
                begins[i] = true;
            } else if (centred) {
                begins[i] = y(lines, i) > end;
            } else if (numbered) {
                begins[i] = named;
            } else {
                begins[i] = apart ? step(lines, i) > WIDER * least : named;
            }
            if (begins[i]) {
                end = centred ? end(lines, cells, i) : 0;
            }
        }
        return begins;
    }

    /** A number in the middle of its row's height tells where that ends: as far below it as the beginning is above. */
    private static double end(List<List<Letter>> lines, List<List<List<Letter>>> cells, int start) {
        int number = start;
        while (number + 1 < lines.size() && cells.get(number).getFirst().isEmpty()) {
            number++;
        }
        return 2 * y(lines, number) - y(lines, start) + NEAR * LineText.size(lines.get(start));
    }

    private static double y(List<List<Letter>> lines, int line) {
        return lines.get(line).getFirst().baseline();
    }

    private static double step(List<List<Letter>> lines, int line) {
        return y(lines, line) - y(lines, line - 1);
    }

    private Grid grid(List<List<Letter>> lines) {
        List<Double> xs = new ArrayList<>();
        xs.add(lines.stream().mapToDouble(line -> line.getFirst().x()).min().orElse(0));
        xs.addAll(middles);
        xs.add(lines.stream().mapToDouble(line -> line.getLast().right()).max().orElse(0));
        double top = lines.getFirst().getFirst().top();
        double bottom = lines.getLast().getFirst().bottom();
        return new Grid(xs, List.of(top, bottom), List.of());
    }
}
