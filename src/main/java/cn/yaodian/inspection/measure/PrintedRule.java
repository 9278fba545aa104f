package cn.yaodian.inspection.measure;

/**
 * A straight line, level or upright, in mm from the sheet's upper left corner.
 *
 * @param x1        not greater than {@code x2}
 * @param y1        not greater than {@code y2}
 * @param thickness which lies evenly on both sides of the given places
 */
public record PrintedRule(double x1, double y1, double x2, double y2, double thickness, Colour colour) {

    /** How far the ends of a level line may differ in height. */
    private static final double LEAN = 0.3;

    public PrintedRule {
        if (x1 > x2 || y1 > y2) {
            throw new IllegalArgumentException("ends in the wrong order");
        }
    }

    public boolean isLevel() {
        return y2 - y1 < LEAN && x2 - x1 > LEAN;
    }

    public boolean isUpright() {
        return x2 - x1 < LEAN && y2 - y1 > LEAN;
    }

    public double length() {
        return Math.max(x2 - x1, y2 - y1);
    }

    /** Upper edge of a level line's ink. */
    public double top() {
        return y1 - thickness / 2;
    }

    /** Lower edge of a level line's ink. */
    public double bottom() {
        return y2 + thickness / 2;
    }

    public Box box() {
        return new Box(x1, top(), x2, bottom());
    }
}
