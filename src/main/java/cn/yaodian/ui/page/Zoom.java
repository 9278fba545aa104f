package cn.yaodian.ui.page;

/**
 * How large pages are shown.
 *
 * @param percent of the printed size, at 96 pixels an inch; 0 for as wide as there is room
 */
public record Zoom(int percent) {

    public static final Zoom FIT_WIDTH = new Zoom(0);
    public static final Zoom FULL_SIZE = new Zoom(100);

    private static final int STEP = 25;
    private static final int SMALLEST = 25;
    private static final int LARGEST = 300;
    private static final double PIXELS_A_POINT = 96.0 / 72.0;

    public boolean fitsWidth() {
        return percent == 0;
    }

    /**
     * @param room      in pixels
     * @param pageWidth in points
     * @return pixels a point
     */
    public double scale(double room, double pageWidth) {
        return fitsWidth() ? Math.max(room, 50) / pageWidth : PIXELS_A_POINT * percent / 100;
    }

    /** The next step up from a scale in pixels a point. */
    public static Zoom larger(double scale) {
        return step(Math.floor(percent(scale) / STEP + 1e-6) + 1);
    }

    /** The next step down. */
    public static Zoom smaller(double scale) {
        return step(Math.ceil(percent(scale) / STEP - 1e-6) - 1);
    }

    private static Zoom step(double steps) {
        return new Zoom((int) Math.clamp(steps * STEP, SMALLEST, LARGEST));
    }

    private static double percent(double scale) {
        return scale / PIXELS_A_POINT * 100;
    }
}
