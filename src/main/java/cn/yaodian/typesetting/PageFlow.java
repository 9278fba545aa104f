package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Fills pages downward, mostly line by line on the grid, and begins new ones. */
final class PageFlow {

    /**
     * The closest that lines are put so that a signature finds room on their page: a tenth closer than the grid's 22 to a
     * page, so that 24 find room at most. GB/T 9704-2012, 5.2.3 and 7.3.5.4, lets the pitch be adjusted and names no limit;
     * 26 points are what offices take for the least with 3号.
     */
    static final double CLOSEST = 26;
    /** What sums of heights may be off by, from rounding. */
    private static final double TOLERANCE = 1e-6;

    private final List<Page> finished = new ArrayList<>();
    private PageContents contents = new PageContents();
    private PageContents.Open part = new PageContents.Open(Role.Plain.PARAGRAPH);
    private Frame frame = Frame.UPRIGHT;
    private double y = frame.top();
    /** Where text begins on this page, whose lines may be moved. */
    private double textTop = y;
    private boolean hasBlocks;
    private boolean tightened;

    Frame frame() {
        return frame;
    }

    /** Upper edge of what comes next. */
    double y() {
        return y;
    }

    /** Whole lines left on this page. */
    int room() {
        return Math.max(0, (int) Math.floor((frame.bottom() - y) / Sheet.LINE + TOLERANCE));
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

    /** Says what the lines are that are added next, over all pages they take. */
    void part(Role role) {
        part = new PageContents.Open(role);
    }

    void add(TextLine line) {
        add(line, part);
    }

    private void add(TextLine line, PageContents.Open owner) {
        if (room() == 0) {
            newPage();
        }
        contents.line(y, line, owner);
        y += Sheet.LINE;
    }

    /** Puts marks on this page that stand outside the flow of lines, such as masthead and imprint. */
    void addFixed(List<Piece> pieces) {
        contents.pieces(pieces);
        part(Role.Plain.PARAGRAPH);
    }

    /** Puts marks in the flow that are as high as said; there must be room. */
    void addBlock(List<Piece> pieces, double height, String anchor) {
        contents.anchor(anchor, y);
        addFixed(pieces);
        hasBlocks = true;
        y += height;
    }

    /** What comes next on this page is text; what stands above it keeps its place whatever follows. */
    void textBegins() {
        textTop = y;
    }

    /**
     * Puts the lines of text on this page closer to each other, so that below them there is so much room; not where tables or
     * pictures stand between them, nor where they would stand closer than {@link #CLOSEST}.
     *
     * @return whether there is that room now
     */
    boolean tighten(double height) {
        double taken = y - textTop;
        double share = taken <= 0 ? 0 : (frame.bottom() - height - textTop) / taken;
        if (share >= 1 || share * Sheet.LINE < CLOSEST || hasBlocks) {
            return share >= 1;
        }
        contents.tighten(textTop, share);
        y = frame.bottom() - height;
        tightened = true;
        return true;
    }

    /** Whether lines on any page are closer than on the grid. */
    boolean isTightened() {
        return tightened;
    }

    /** Begins the next page with the last lines of text on this one, as far as they stand at its end. */
    void carryOver(int count) {
        List<PageContents.Line> carried = contents.takeBack(count, textTop);
        newPage();
        double above = carried.isEmpty() ? 0 : carried.getFirst().top();
        for (PageContents.Line placed : carried) {
            // What was left blank between them, such as the line above the list of attachments, goes with them.
            y += Math.max(0, placed.top() - above);
            add(placed.line(), placed.part());
            above = placed.top() + Sheet.LINE;
        }
    }

    /** Lines of text on this page. */
    int lineCount() {
        return contents.lineCount();
    }

    boolean isPageEmpty() {
        return contents.isEmpty();
    }

    void newPage() {
        newPage(frame);
    }

    /** Ends the page, where anything is on it, and goes on with another frame. */
    void turn(Frame next) {
        if (!isPageEmpty()) {
            newPage(next);
        } else {
            begin(next);
        }
    }

    private void newPage(Frame next) {
        finishPage();
        begin(next);
    }

    private void begin(Frame next) {
        frame = next;
        y = next.top();
        textTop = y;
        hasBlocks = false;
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
        finished.add(contents.page(finished.size() + 1, frame));
        contents = new PageContents();
    }
}
