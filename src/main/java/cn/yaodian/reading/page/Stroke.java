package cn.yaodian.reading.page;

/**
 * A straight line that is drawn level or upright, in points from the sheet's upper left corner downward.
 *
 * @param x1 not greater than {@code x2}
 * @param y1 not greater than {@code y2}
 */
public record Stroke(double x1, double y1, double x2, double y2) {

    /** How far a line may lean, and how thick one may be drawn, in points. */
    private static final double THICKEST = 3;

    public Stroke {
        if (x1 > x2 || y1 > y2) {
            throw new IllegalArgumentException("ends in the wrong order");
        }
    }

    /** Between any two corners. */
    public static Stroke between(double xa, double ya, double xb, double yb) {
        return new Stroke(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    /** Whether a filled box of this extent is a line rather than a shade: rules of tables are often drawn so. */
    public boolean isThin() {
        return x2 - x1 <= THICKEST || y2 - y1 <= THICKEST;
    }

    boolean isLevel() {
        return y2 - y1 <= THICKEST && x2 - x1 > THICKEST;
    }

    boolean isUpright() {
        return x2 - x1 <= THICKEST && y2 - y1 > THICKEST;
    }

    double middleX() {
        return (x1 + x2) / 2;
    }

    double middleY() {
        return (y1 + y2) / 2;
    }

    boolean touches(Stroke other, double tolerance) {
        return x1 - tolerance <= other.x2 && other.x1 - tolerance <= x2 && y1 - tolerance <= other.y2
                && other.y1 - tolerance <= y2;
    }

    /** The box around both. */
    public Stroke with(Stroke other) {
        return new Stroke(Math.min(x1, other.x1), Math.min(y1, other.y1), Math.max(x2, other.x2),
                Math.max(y2, other.y2));
    }
}
