package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been put on the page that is being filled, in the order of reading. */
final class PageContents {

    /** A part of the document that is being set; it may run over pages. */
    static final class Open {

        private final Role role;
        private boolean begun;

        Open(Role role) {
            this.role = role;
        }

        private Part on(int marks) {
            boolean continued = begun;
            begun = true;
            return new Part(role, marks, continued);
        }
    }

    private sealed interface Item {

        Open part();

        List<Mark> marks();
    }

    /** @param top upper edge of the line; @param pitch its height */
    record Line(double top, double pitch, TextLine line, Open part) implements Item {

        @Override
        public List<Mark> marks() {
            return line.marks(Sheet.baseline(top, pitch, line.size()), Ink.BLACK);
        }
    }

    private record Fixed(List<Mark> marks, Open part) implements Item {}

    /** What sums of heights may be off by, from rounding. */
    private static final double TOLERANCE = 1e-6;

    private final List<Item> items = new ArrayList<>();
    private final List<Page.Anchor> anchors = new ArrayList<>();

    void line(double top, TextLine line, Open part) {
        items.add(new Line(top, Sheet.LINE, line, part));
    }

    void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            // Where nothing is printed there is no part, but a cell keeps its place in the table.
            if (!piece.marks().isEmpty() || piece.role() instanceof Role.Cell) {
                Open part = new Open(piece.role());
                part.begun = piece.continued();
                items.add(new Fixed(piece.marks(), part));
            }
        }
    }

    void anchor(String key, double top) {
        if (!key.isEmpty()) {
            anchors.add(new Page.Anchor(key, top));
        }
    }

    /** Puts the lines from a place on closer to each other. @param share of its height that each keeps */
    void tighten(double from, double share) {
        items.replaceAll(item -> item instanceof Line line && line.top() >= from - TOLERANCE
                ? new Line(from + (line.top() - from) * share, line.pitch() * share, line.line(), line.part())
                : item);
    }

    /**
     * Takes the last lines back, so many at most, as far as nothing but lines stands below them.
     *
     * @param from place above which all lines stay
     */
    List<Line> takeBack(int count, double from) {
        List<Line> taken = new ArrayList<>();
        while (taken.size() < count && !items.isEmpty() && items.getLast() instanceof Line line
                && line.top() >= from - TOLERANCE) {
            taken.addFirst(line);
            items.removeLast();
        }
        return taken;
    }

    int lineCount() {
        return (int) items.stream().filter(Line.class::isInstance).count();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Page page(int number, Frame frame) {
        List<Mark> marks = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        @Nullable
        Open open = null;
        int begin = 0;
        for (Item item : items) {
            if (open != null && open != item.part()) {
                parts.add(open.on(marks.size() - begin));
                begin = marks.size();
            }
            open = item.part();
            marks.addAll(item.marks());
            if (item instanceof Line line) {
                anchor(line.line().anchor(), line.top());
            }
        }
        if (open != null) {
            parts.add(open.on(marks.size() - begin));
        }
        anchors.sort(Comparator.comparingDouble(Page.Anchor::top));
        return new Page(number, frame.width(), frame.height(), marks, anchors, parts);
    }
}
