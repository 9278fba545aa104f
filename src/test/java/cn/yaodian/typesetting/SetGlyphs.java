package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every visible character of a page with the box that its ink may take. */
record SetGlyphs(Page page, List<SetGlyphs.Box> boxes) {

    private static final double ABOVE = 0.85;
    private static final double BELOW = 0.1;
    private static final double HAIR = 0.02;

    /** @param red whether it is printed in red */
    record Box(String text, double left, double top, double right, double bottom, boolean red) {

        boolean overlaps(Box other) {
            return left < other.right - HAIR && other.left < right - HAIR && top < other.bottom - HAIR
                    && other.top < bottom - HAIR;
        }
    }

    static SetGlyphs of(Page page, TypeMetrics metrics) {
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text) {
                int[] codePoints = text.text().codePoints().toArray();
                for (int i = 0; i < codePoints.length; i++) {
                    if (isVisible(codePoints[i])) {
                        boxes.add(box(text, i, codePoints[i], metrics));
                    }
                }
            }
        }
        return new SetGlyphs(page, boxes);
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.NON_SPACING_MARK;
    }

    private static Box box(Mark.Text text, int i, int codePoint, TypeMetrics metrics) {
        // The body's characters of 16 points stand a little closer than they are wide: 28 of them fill a line.
        double em = text.size() * text.stretch() * Sheet.CELL / Sheet.SIZE_3;
        double left = text.xs().get(i);
        return new Box(Character.toString(codePoint), left, text.baseline() - ABOVE * text.size(),
                left + metrics.ownAdvance(text.typeface(), codePoint) * em, text.baseline() + BELOW * text.size(),
                text.ink() == Ink.RED);
    }

    /** Two characters that stand over each other, as text; empty where none do. */
    String overlap() {
        List<Box> sorted = boxes.stream().sorted(Comparator.comparingDouble(Box::top)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && sorted.get(j).top() < sorted.get(i).bottom(); j++) {
                if (sorted.get(i).overlaps(sorted.get(j))) {
                    return sorted.get(i) + " and " + sorted.get(j);
                }
            }
        }
        return "";
    }

    /** A character outside the text area, as text; empty where none is. Page numbers stand below it, letterheads above. */
    String outside() {
        boolean across = page.width() > page.height();
        Frame frame = across ? Frame.ACROSS : Frame.UPRIGHT;
        for (Box box : boxes) {
            boolean number = !across && box.top() > frame.bottom();
            boolean inside = box.left() >= frame.left() - HAIR && box.right() <= frame.right() + HAIR
                    && (box.red() || box.top() >= frame.top() - HAIR) && box.bottom() <= frame.bottom() + HAIR;
            if (!number && !inside) {
                return box + " of page " + page.number();
            }
        }
        return "";
    }
}
