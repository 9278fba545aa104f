package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.part.Parts;
import java.util.Optional;

/**
 * The edges of a document's own text area. What is wrong with them is said once (5.2.1); all else is measured from where
 * the document has them.
 */
final class Margins {

    /** A document whose edges are off by less is measured from where they ought to be. */
    private static final double NEAR = 1.2;

    private Margins() {}

    static double left(Parts parts) {
        return Math.abs(parts.textLeft() - Standard.LEFT) <= NEAR ? Standard.LEFT : parts.textLeft();
    }

    static double right(Parts parts) {
        return measuredRight(parts).filter(right -> Math.abs(right - Standard.RIGHT) > NEAR).orElse(Standard.RIGHT);
    }

    static double middle(Parts parts) {
        return (left(parts) + right(parts)) / 2;
    }

    /** Where most full lines of upright sheets end; nothing where there are none. */
    static Optional<Double> measuredRight(Parts parts) {
        return parts.textRight();
    }
}
