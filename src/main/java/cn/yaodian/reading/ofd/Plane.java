package cn.yaodian.reading.ofd;

import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.Stroke;
import java.util.List;

/**
 * From an object's own coordinates to those of what holds it: x' = ax + cy + e, y' = bx + dy + f; both go downward
 * (GB/T 33190-2016, 8.5).
 */
public record Plane(double a, double b, double c, double d, double e, double f) {

    public static final Plane SAME = new Plane(1, 0, 0, 1, 0, 0);
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    /** From millimetres to points. */
    static final Plane POINTS = new Plane(POINTS_A_MILLIMETRE, 0, 0, POINTS_A_MILLIMETRE, 0, 0);

    /** @param ctm six figures; anything else changes nothing */
    public static Plane of(List<Double> ctm) {
        return ctm.size() < 6
                ? SAME
                : new Plane(ctm.get(0), ctm.get(1), ctm.get(2), ctm.get(3), ctm.get(4), ctm.get(5));
    }

    public static Plane shift(double x, double y) {
        return new Plane(1, 0, 0, 1, x, y);
    }

    /** This one first, then the outer one. */
    public Plane within(Plane outer) {
        return new Plane(outer.a * a + outer.c * b, outer.b * a + outer.d * b, outer.a * c + outer.c * d,
                outer.b * c + outer.d * d, outer.x(e, f), outer.y(e, f));
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How much longer a length along the line becomes. */
    public double along() {
        return Math.hypot(a, b);
    }

    /** How much larger type becomes. */
    public double upward() {
        return Math.hypot(c, d);
    }

    /** Degrees against the clock by which a level line leans. */
    public double angle() {
        return -Math.toDegrees(Math.atan2(b, a));
    }

    Letter place(Letter letter) {
        return new Letter(letter.text(), x(letter.x(), letter.baseline()), y(letter.x(), letter.baseline()),
                letter.width() * along(), letter.size() * upward(), letter.angle() + angle(), letter.bold());
    }

    Stroke place(Stroke stroke) {
        return Stroke.between(x(stroke.x1(), stroke.y1()), y(stroke.x1(), stroke.y1()),
                x(stroke.x2(), stroke.y2()), y(stroke.x2(), stroke.y2()));
    }
}
