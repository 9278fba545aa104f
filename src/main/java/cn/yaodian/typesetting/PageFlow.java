package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Fills pages downward, mostly line by line on the grid, and begins new ones. */
final class PageFlow {

    /** What sums of heights may be off by, from rounding. */
    private static final double TOLERANCE = 1e-6;

    private record Placed(double top, TextLine line) {}

    private final List<Page> finished = new ArrayList<>();
    private List<Placed> lines = new ArrayList<>();
    private List<Mark> above = new ArrayList<>();
    private List<Mark> below = new ArrayList<>();
    private List<Page.Anchor> blockAnchors = new ArrayList<>();
    private Frame frame = Frame.UPRIGHT;
    private double y = frame.top();

    Frame frame() {
        return frame;
    }

    /** Upper edge of what comes next. */
    double y() {
        return y;
    }

    /** Whole lines left on this page. */
    int room() {
        return (int) Math.floor((frame.bottom() - y) / Sheet.LINE + TOLERANCE);
    }

    /** Height left on this page. */
    double height() {
        return frame.bottom() - y;
    }

    /** Number of the page that is being filled, from 1. */
    int page() {
        return finished.size() + 1;
    }

    /** Leaves lines blank; blank lines that do not fit are dropped, not carried over. */
    void skip(int count) {
        y = Math.min(frame.rowTop(frame.lines()), y + count * Sheet.LINE);
    }

    void goTo(int row) {
        y = frame.rowTop(row);
    }

    /** To the next line of the grid, below something that does not keep to it. */
    void toGrid() {
        double rows = (y - frame.top()) / Sheet.LINE;
        y = frame.top() + Math.ceil(rows - TOLERANCE) * Sheet.LINE;
    }

    void add(TextLine line) {
        if (room() == 0) {
            newPage();
        }
        lines.add(new Placed(y, line));
        y += Sheet.LINE;
    }

    /** Puts marks on this page that stand outside the flow of lines, such as masthead and imprint. */
    void addFixed(List<Mark> marks) {
        (lines.isEmpty() ? above : below).addAll(marks);
    }

    /** Puts marks in the flow that are as high as said; there must be room. */
    void addBlock(List<Mark> marks, double height, String anchor) {
        addFixed(marks);
        if (!anchor.isEmpty()) {
            blockAnchors.add(new Page.Anchor(anchor, y));
        }
        y += height;
    }

    /** Takes the last lines of this page back, so that they can begin the next one. */
    List<TextLine> takeBack(int count) {
        List<Placed> tail = lines.subList(Math.max(0, lines.size() - count), lines.size());
        List<TextLine> taken = tail.stream().map(Placed::line).toList();
        y = tail.isEmpty() ? y : tail.getFirst().top();
        tail.clear();
        return taken;
    }

    /** Lines of text on this page. */
    int lineCount() {
        return lines.size();
    }

    boolean isPageEmpty() {
        return lines.isEmpty() && above.isEmpty() && below.isEmpty();
    }

    void newPage() {
        newPage(frame);
    }

    /** Ends the page, where anything is on it, and goes on with another frame. */
    void turn(Frame next) {
        if (!isPageEmpty()) {
            newPage(next);
        } else {
            frame = next;
            y = next.top();
        }
    }

    private void newPage(Frame next) {
        finishPage();
        frame = next;
        y = next.top();
    }

    /** Leaves this page, on which nothing stands yet, blank. */
    void blankPage() {
        newPage();
    }

    List<Page> finish() {
        if (!isPageEmpty() || finished.isEmpty()) {
            finishPage();
        }
        return List.copyOf(finished);
    }

    private void finishPage() {
        List<Mark> marks = new ArrayList<>(above);
        List<Page.Anchor> anchors = new ArrayList<>(blockAnchors);
        for (Placed placed : lines) {
            TextLine line = placed.line();
            marks.addAll(line.marks(Sheet.baseline(placed.top(), Sheet.LINE, line.size()), 1, Ink.BLACK));
            if (!line.anchor().isEmpty()) {
                anchors.add(new Page.Anchor(line.anchor(), placed.top()));
            }
        }
        marks.addAll(below);
        anchors.sort((one, other) -> Double.compare(one.top(), other.top()));
        finished.add(new Page(finished.size() + 1, frame.width(), frame.height(), marks, anchors));
        lines = new ArrayList<>();
        above = new ArrayList<>();
        below = new ArrayList<>();
        blockAnchors = new ArrayList<>();
    }
}
