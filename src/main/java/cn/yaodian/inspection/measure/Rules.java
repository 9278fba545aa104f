package cn.yaodian.inspection.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes rules of what programs draw instead: thin boxes, and lines in pieces. */
public final class Rules {

    /** Thicker boxes are shades; the thick rule of a letter is about 1 mm. */
    private static final double THICKEST = 2;
    private static final double SHORTEST = 1;
    /** Pieces of one line meet, and lie at the same height. */
    private static final double GAP = 0.5;
    private static final double SAME = 0.1;

    private Rules() {}

    /** The line that a filled box is, if it is one. */
    public static Optional<PrintedRule> of(Box box, Colour colour) {
        if (box.height() <= THICKEST && box.width() > SHORTEST && box.width() > box.height()) {
            return Optional.of(new PrintedRule(box.left(), box.middleY(), box.right(), box.middleY(), box.height(),
                    colour));
        }
        if (box.width() <= THICKEST && box.height() > SHORTEST) {
            return Optional.of(new PrintedRule(box.middleX(), box.top(), box.middleX(), box.bottom(), box.width(),
                    colour));
        }
        return Optional.empty();
    }

    /** Lines drawn in pieces that touch, such as the border of a table cell by cell, as one each. */
    public static List<PrintedRule> joined(List<PrintedRule> pieces) {
        List<PrintedRule> joined = new ArrayList<>();
        List<PrintedRule> level = pieces.stream().filter(PrintedRule::isLevel)
                .sorted(Comparator.comparingLong((PrintedRule rule) -> Math.round(rule.y1() / SAME))
                        .thenComparingLong(rule -> Math.round(rule.thickness() / SAME))
                        .thenComparing(rule -> rule.colour().toString()).thenComparingDouble(PrintedRule::x1))
                .toList();
        for (PrintedRule rule : level) {
            if (!joined.isEmpty() && continues(joined.getLast(), rule)) {
                joined.add(with(joined.removeLast(), rule));
            } else {
                joined.add(rule);
            }
        }
        pieces.stream().filter(rule -> !rule.isLevel()).forEach(joined::add);
        return joined;
    }

    private static boolean continues(PrintedRule rule, PrintedRule next) {
        return Math.abs(rule.y1() - next.y1()) < SAME && Math.abs(rule.thickness() - next.thickness()) < SAME
                && rule.colour().equals(next.colour()) && next.x1() <= rule.x2() + GAP;
    }

    private static PrintedRule with(PrintedRule rule, PrintedRule next) {
        return new PrintedRule(rule.x1(), rule.y1(), Math.max(rule.x2(), next.x2()), rule.y2(),
                Math.max(rule.thickness(), next.thickness()), rule.colour());
    }
}
