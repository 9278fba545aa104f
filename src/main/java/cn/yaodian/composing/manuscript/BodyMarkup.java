package cn.yaodian.composing.manuscript;

import cn.yaodian.document.Block;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.Run;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes blocks as the text of a manuscript, so that reading it gives blocks of the same looks again. */
public final class BodyMarkup {

    private static final String LEAD = "**";
    private final Function<ImageFile, String> names;
    private final boolean landscape;
    private final List<String> lines = new ArrayList<>();

    private BodyMarkup(boolean landscape, Function<ImageFile, String> names) {
        this.landscape = landscape;
        this.names = names;
    }

    /**
     * @param landscape whether the part's pages lie across
     * @param names     gives each picture the name that the text calls it by, without blanks
     */
    public static String of(List<Block> blocks, boolean landscape, Function<ImageFile, String> names) {
        BodyMarkup markup = new BodyMarkup(landscape, names);
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> markup.paragraph(paragraph);
                case Table table -> markup.table(table);
                case Picture picture -> markup.lines.add(new PictureMark(names.apply(picture.image()), picture.width(),
                        picture.caption().replaceAll("\\s+", " ")).line());
                case PageBreak _ -> markup.lines.add("［分页］");
            }
        }
        return String.join("\n", markup.lines);
    }

    /** The block in which a line of a part is printed: the last one that begins on it or above it. */
    public static Optional<Block> at(List<Block> blocks, int line) {
        return blocks.stream().filter(block -> Part.line(block.anchor()) <= line).reduce((_, later) -> later);
    }

    /** The simplest line that gives a paragraph of the same looks. */
    private void paragraph(Paragraph paragraph) {
        String text = paragraph.text().replaceAll("[\\t\\r\\n]+", " ").strip();
        if (text.isEmpty()) {
            return;
        }
        Paragraph wanted = ParagraphLooks.of(paragraph);
        String lead = wanted.runs().getFirst().text();
        String starred = wanted.runs().size() == 2 ? LEAD + lead + LEAD + wanted.runs().get(1).text() : text;
        String alone = LEAD + text + LEAD;
        String level = "#".repeat(Math.max(1, wanted.level())) + " ";
        List<String> candidates = List.of(text, starred, level + text, level + starred, alone,
                ParagraphReader.PLAIN + text);
        // What stands beside it decides otherwise.
        boolean open = Siblings.isOpen(text);
        lines.add(candidates.stream().filter(line -> !(open && line.equals(text)) && isReadAs(line, wanted)).findFirst()
                .orElse(ParagraphReader.PLAIN + text));
    }

    private boolean isReadAs(String line, Paragraph wanted) {
        List<Block> read = BodyReader.read(Part.BODY, line, landscape, _ -> Optional.empty(), new ArrayList<>());
        return read.size() == 1 && read.getFirst() instanceof Paragraph paragraph
                && ParagraphLooks.of(paragraph).equals(wanted);
    }

    private void table(Table table) {
        List<String> rows = rows(table);
        List<String> plain = new ArrayList<>(List.of(new TableMark(table.caption(), Optional.empty(), List.of())
                .line()));
        plain.addAll(rows);
        Table read = read(plain);
        boolean widths = !read.columns().equals(table.columns());
        boolean heads = read.heads() != table.heads();
        lines.add(new TableMark(table.caption(), heads ? Optional.of(table.heads()) : Optional.empty(),
                widths ? table.columns() : List.of()).line());
        lines.addAll(rows);
        lines.add("");
    }

    private Table read(List<String> written) {
        return (Table) BodyReader.read(Part.BODY, String.join("\n", written), landscape, _ -> Optional.empty(),
                new ArrayList<>()).getFirst();
    }

    /** Each row with as many cells as the table has columns, joined ones marked. */
    private static List<String> rows(Table table) {
        int columns = table.columns().size();
        String[][] cells = new String[table.rows().size()][columns];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, ""));
        boolean[][] taken = new boolean[cells.length][columns];
        for (int row = 0; row < cells.length; row++) {
            int column = 0;
            for (TableCell cell : table.rows().get(row)) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                for (int r = row; r < Math.min(cells.length, row + cell.down()); r++) {
                    for (int c = column; c < Math.min(columns, column + cell.across()); c++) {
                        taken[r][c] = true;
                        cells[r][c] = r == row
                                ? c == column ? RowLines.written(cell.text()) : TableReader.LEFT
                                : c == column ? TableReader.ABOVE : TableReader.LEFT;
                    }
                }
                column += cell.across();
            }
        }
        return Arrays.stream(cells).map(BodyMarkup::row).toList();
    }

    private static String row(String[] cells) {
        String row = String.join("\t", cells);
        return row.indexOf('\t') < 0 ? row + "\t" : row;
    }
}
