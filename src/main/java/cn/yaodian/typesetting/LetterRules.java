package cn.yaodian.typesetting;

import java.util.List;

/** The red double rules of a letter, 170 mm wide and centred on the sheet (GB/T 9704-2012, 10.1). */
final class LetterRules {

    private static final double WIDTH = Sheet.mm(170);
    private static final double LEFT = (Sheet.WIDTH - WIDTH) / 2;
    private static final double THICK = Sheet.mm(1);
    private static final double THIN = Sheet.mm(0.35);
    /** White between the two. */
    private static final double GAP = Sheet.mm(0.6);
    /** Upper edge of the lower double rule. */
    private static final double FOOT = Sheet.HEIGHT - Sheet.mm(20);

    private LetterRules() {}

    /** @param top upper edge of the upper double rule, whose thick line is above; the lower has its thin line above */
    static List<Mark> of(double top) {
        return List.of(rule(top, THICK), rule(top + THICK + GAP, THIN), rule(FOOT, THIN),
                rule(FOOT + THIN + GAP, THICK));
    }

    private static Mark rule(double top, double thickness) {
        double y = top + thickness / 2;
        return new Mark.Rule(LEFT, y, LEFT + WIDTH, y, thickness, Ink.RED);
    }
}
