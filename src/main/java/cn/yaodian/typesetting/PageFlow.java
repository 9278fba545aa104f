package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Fills pages line by line on the 22-line grid, downward, and begins new ones. */
final class PageFlow {

    private record Placed(int row, TextLine line) {}

    private final List<Page> finished = new ArrayList<>();
    private List<Placed> lines = new ArrayList<>();
    private List<Mark> above = new ArrayList<>();
    private List<Mark> below = new ArrayList<>();
    private int row;

    /** The line of the grid that comes next, from 0 to 22; 22 when the page is full. */
    int row() {
        return row;
    }

    /** Lines left on this page. */
    int room() {
        return Sheet.LINES - row;
    }

    /** Leaves lines blank; blank lines that do not fit are dropped, not carried over. */
    void skip(int count) {
        row = Math.min(Sheet.LINES, row + count);
    }

    void goTo(int line) {
        row = line;
    }

    void add(TextLine line) {
        if (room() == 0) {
            newPage();
        }
        lines.add(new Placed(row, line));
        row++;
    }

    /** Puts marks on this page that stand outside the flow of lines, such as masthead and imprint. */
    void addFixed(List<Mark> marks) {
        (lines.isEmpty() ? above : below).addAll(marks);
    }

    /** Takes the last lines of this page back, so that they can begin the next one. */
    List<TextLine> takeBack(int count) {
        List<Placed> tail = lines.subList(Math.max(0, lines.size() - count), lines.size());
        List<TextLine> taken = tail.stream().map(Placed::line).toList();
        row = tail.isEmpty() ? row : tail.getFirst().row();
        tail.clear();
        return taken;
    }

    boolean isPageEmpty() {
        return lines.isEmpty() && above.isEmpty();
    }

    void newPage() {
        finishPage();
        row = 0;
    }

    List<Page> finish() {
        if (!isPageEmpty() || finished.isEmpty()) {
            finishPage();
        }
        return List.copyOf(finished);
    }

    private void finishPage() {
        List<Mark> marks = new ArrayList<>(above);
        List<Page.Anchor> anchors = new ArrayList<>();
        for (Placed placed : lines) {
            double top = Sheet.rowTop(placed.row());
            TextLine line = placed.line();
            marks.addAll(line.marks(Sheet.baseline(top, Sheet.LINE, line.size()), 1, Ink.BLACK));
            if (!line.anchor().isEmpty()) {
                anchors.add(new Page.Anchor(line.anchor(), top));
            }
        }
        marks.addAll(below);
        finished.add(new Page(finished.size() + 1, Sheet.WIDTH, Sheet.HEIGHT, marks, anchors));
        lines = new ArrayList<>();
        above = new ArrayList<>();
        below = new ArrayList<>();
    }
}
