package cn.yaodian.typesetting;

import java.util.List;

/** The red double rules of a letter, 170 mm wide and centred on the sheet (GB/T 9704-2012, 10.1). */
public final class LetterRules {

    public static final double WIDTH = Sheet.mm(170);
    /** Left edge on the sheet. */
    public static final double LEFT = (Sheet.WIDTH - WIDTH) / 2;
    /** Thickness of the outer lines. */
    public static final double THICK = Sheet.mm(1);
    /** Thickness of the inner lines. */
    public static final double THIN = Sheet.mm(0.35);
    /** White between the two. */
    public static final double GAP = Sheet.mm(0.6);
    /** Upper edge of the lower double rule. */
    public static final double FOOT = Sheet.HEIGHT - Sheet.mm(20);

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
